import { Link } from 'react-router';
import type { Report } from '~/lib/api/getReport';
import { formatDateTime } from '~/lib/format';
import { BarCell } from './BarCell';
import classes from './report.module.css';

/** This interview beside those before it. */
export function EarlierMocks({ report }: { report: Report }) {
  return (
    <section aria-label="Earlier interviews">
      <h2 className={classes.heading}>Beside your earlier interviews</h2>
      {report.earlier.length < 2 ? (
        <p className={classes.facts}>This is your first one; the next report shows both.</p>
      ) : (
        <table className={classes.bars}>
          <thead>
            <tr>
              <th scope="col">Interview</th>
              <th scope="col">Score of 100</th>
              <th scope="col" aria-hidden className={classes.barColumn} />
            </tr>
          </thead>
          <tbody>
            {report.earlier.map((mock) => (
              <tr key={mock.id} data-current={mock.id === report.id || undefined}>
                <th scope="row">
                  {mock.id === report.id ? (
                    'This one'
                  ) : (
                    <Link to={`/mocks/${mock.id}/report`}>{mock.name}</Link>
                  )}
                  <span className={classes.kind}>{formatDateTime(mock.finishedAt)}</span>
                </th>
                <td className={classes.number}>{mock.total ?? '–'}</td>
                <BarCell percent={mock.total ?? 0} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
