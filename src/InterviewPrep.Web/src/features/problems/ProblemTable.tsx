import { memo } from 'react';
import { Link } from 'react-router';
import { DifficultyWord } from '~/components/DifficultyWord';
import { StatusMark } from '~/components/StatusMark';
import type { ProblemSummary } from '~/lib/api/types';
import { kindLabel, skillLabel } from '~/lib/labels';
import classes from './problems.module.css';

/** Plain elements on purpose: hundreds of rows are drawn again while a person types. */
export const ProblemTable = memo(({ problems }: { problems: ProblemSummary[] }) => (
  <table className={classes.table} aria-label="Problems">
    <thead>
      <tr>
        <th scope="col" className={classes.status}>
          Status
        </th>
        <th scope="col">Name</th>
        <th scope="col" className={classes.wide}>
          Kind
        </th>
        <th scope="col">Difficulty</th>
        <th scope="col" className={classes.number}>
          Minutes
        </th>
        <th scope="col" className={classes.wide}>
          Skills
        </th>
      </tr>
    </thead>
    <tbody>
      {problems.map((problem) => (
        <tr key={problem.slug}>
          <td className={classes.status}>
            <StatusMark status={problem.status} />
          </td>
          <td>
            <Link to={`/problems/${problem.slug}`} className={classes.name}>
              {problem.name}
            </Link>
          </td>
          <td className={classes.wide}>{kindLabel(problem.kind)}</td>
          <td>
            <DifficultyWord difficulty={problem.difficulty} />
          </td>
          <td className={classes.number}>{problem.minutes}</td>
          <td className={`${classes.wide} ${classes.skills}`}>{problem.skills.map(skillLabel).join(', ')}</td>
        </tr>
      ))}
    </tbody>
  </table>
));
ProblemTable.displayName = 'ProblemTable';
