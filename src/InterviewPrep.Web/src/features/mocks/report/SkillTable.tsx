import { EmptyState } from '~/components/EmptyState';
import type { Report } from '~/lib/api/getReport';
import { formatShare, plural } from '~/lib/format';
import { skillLabel } from '~/lib/labels';
import classes from './report.module.css';

/** The answers by skill, the weakest first, with the honest number of questions behind each. */
export const SkillTable = ({ skills }: { skills: Report['skills'] }) => (
  <section aria-label="Skills">
    <h2 className={classes.heading}>Answers by skill</h2>
    {skills.length === 0 ? (
      <EmptyState title="Nothing is graded yet" />
    ) : (
      <table className={classes.bars}>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">Score</th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {skills.map(({ skill, score, questions }) => (
            <tr key={skill}>
              <th scope="row">{skillLabel(skill)}</th>
              <td className={classes.number}>{formatShare(score)}</td>
              <td className={classes.number}>{plural(questions, 'question')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);
