import { Link } from 'react-router';
import type { Report } from '~/lib/api/getReport';
import { kindLabel, skillLabel } from '~/lib/labels';
import classes from './report.module.css';

export const PracticeNext = ({ next }: { next: Report['next'] }) => (
  <section aria-label="What to practise next">
    <h2 className={classes.heading}>What to practise next</h2>
    {next.length === 0 ? (
      <p className={classes.facts}>
        Every answer was good enough. <Link to="/mocks">Choose the next interview</Link>, or a harder problem.
      </p>
    ) : (
      <ul className={classes.next}>
        {next.map(({ slug, name, kind, reason, skill }) => (
          <li key={slug}>
            <Link to={`/problems/${slug}`}>{name}</Link>
            <span className={classes.facts}>
              {kindLabel(kind)} ·{' '}
              {reason === 'again' || skill === null ? 'once more' : `for ${skillLabel(skill)}`}
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
);
