import type { FeedbackOf, TestResult } from '~/lib/api/types';
import { formatDuration } from '~/lib/format';
import { PlanTree } from './PlanTree';
import { RowsTable } from './RowsTable';
import classes from './rows.module.css';

type Props = { test: TestResult; rows: FeedbackOf<'rows'>['datasets'][number] | undefined };

/** One dataset: what is wrong, the result beside the expected one, the plan. */
export const DatasetDetails = ({ test, rows }: Props) => (
  <section aria-label={`Dataset: ${test.name}`}>
    <h3 className={classes.name}>
      {test.name} <span className={classes.quiet}>{formatDuration(test.timeMs)}</span>
    </h3>
    {test.message !== null && <p className={classes.message}>{test.message}</p>}
    {test.hidden && rows?.actual == null && (
      <p className={classes.quiet}>This dataset is hidden; only the first that fails is shown.</p>
    )}
    {rows && (rows.expected ?? rows.actual) && (
      <div className={classes.pair}>
        {rows.actual && <RowsTable label="Your result" table={rows.actual} />}
        {rows.expected && <RowsTable label="Expected" table={rows.expected} />}
      </div>
    )}
    {rows && rows.plan.length > 0 && (
      <>
        <h4 className={classes.heading}>Query plan</h4>
        <PlanTree nodes={rows.plan} />
      </>
    )}
    {test.input !== null && (
      <details className={classes.details}>
        <summary>Rows of this dataset</summary>
        <pre>{test.input}</pre>
      </details>
    )}
  </section>
);
