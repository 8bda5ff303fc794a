import { type Call, formatMs, outcomeWords, titleOf } from './timeline';
import classes from './timeline.module.css';

/** The same as the drawing, in numbers. */
export const CallTable = ({ title, calls }: { title: string; calls: Call[] }) => (
  <details className={classes.details}>
    <summary>{title} as a table</summary>
    {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls, so the keyboard must reach it */}
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={`${title} as a table`}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Call</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Outcome</th>
            <th scope="col">Asked to cancel</th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call, index) => (
            <tr key={index}>
              <th scope="row">{titleOf(call)}</th>
              <td>{formatMs(call.startMs)}</td>
              <td>{call.endMs === null ? '–' : formatMs(call.endMs)}</td>
              <td>{outcomeWords[call.outcome]}</td>
              <td>{call.cancelAskedMs === null ? '–' : formatMs(call.cancelAskedMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
