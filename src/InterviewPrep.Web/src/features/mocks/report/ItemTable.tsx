import type { Report } from '~/lib/api/getReport';
import { ItemRow } from './ItemRow';
import classes from './items.module.css';
import report from './report.module.css';

/** Every question: what became of it, what it brought, and how long it took. */
export const ItemTable = ({ report: { items } }: { report: Report }) => (
  <section aria-label="Questions">
    <h2 className={report.heading}>Questions</h2>
    <table className={classes.items} aria-label="Questions">
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Result</th>
          <th scope="col">Answer</th>
          <th scope="col">Pace</th>
          <th scope="col">Points</th>
          <th scope="col">Time of budget</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <ItemRow key={item.number} item={item} />
        ))}
      </tbody>
    </table>
  </section>
);
