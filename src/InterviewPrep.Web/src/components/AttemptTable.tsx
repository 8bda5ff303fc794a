import { Link } from 'react-router';
import { VerdictBadge } from '~/components/VerdictBadge';
import type { SubmissionSummary } from '~/lib/api/types';
import { formatAgo, formatDateTime, formatDuration, formatMemory, formatShare } from '~/lib/format';
import classes from './AttemptTable.module.css';

type Props = {
  attempts: SubmissionSummary[];
  label: string;
  /** Off where every attempt is of the same problem. */
  withProblem?: boolean;
};

/** Attempts, newest first; each row opens its attempt. */
export const AttemptTable = ({ attempts, label, withProblem = true }: Props) => (
  <div className={classes.scroll}>
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Verdict</th>
          {withProblem && <th scope="col">Problem</th>}
          <th scope="col" className={classes.number}>
            Score
          </th>
          <th scope="col" className={`${classes.number} ${classes.extra}`}>
            Time
          </th>
          <th scope="col" className={`${classes.number} ${classes.extra}`}>
            Memory
          </th>
          <th scope="col" className={classes.when}>
            Submitted
          </th>
        </tr>
      </thead>
      <tbody>
        {attempts.map((attempt) => (
          <tr key={attempt.id}>
            <td>
              <Link to={`/attempts/${attempt.id}`} className={classes.open}>
                <VerdictBadge verdict={attempt.verdict} state={attempt.state} />
              </Link>
            </td>
            {withProblem && <td className={classes.problem}>{attempt.name}</td>}
            <td className={classes.number}>{scoreOf(attempt)}</td>
            <td className={`${classes.number} ${classes.extra}`}>
              {attempt.timeMs === null ? '–' : formatDuration(attempt.timeMs)}
            </td>
            <td className={`${classes.number} ${classes.extra}`}>
              {attempt.memoryKb === null ? '–' : formatMemory(attempt.memoryKb)}
            </td>
            <td className={classes.when} title={formatDateTime(attempt.createdAt)}>
              {formatAgo(attempt.createdAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** Tests passed, where there are tests; else the share of the points. */
function scoreOf({ passed, total, score }: SubmissionSummary): string {
  if (total) return `${passed ?? 0}/${total}`;
  return score === null ? '–' : formatShare(score);
}
