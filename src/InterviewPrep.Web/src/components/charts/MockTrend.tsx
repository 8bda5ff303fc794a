import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useMocks } from '~/lib/api/listMocks';
import { formatDate } from '~/lib/format';
import { ChartCard } from './ChartCard';
import { DataTable } from './DataTable';
import classes from './charts.module.css';

const shownAtMost = 12;
const title = 'Mock interview scores';

/** The scores of the last interviews, oldest first. Nothing before the first one is graded. */
export function MockTrend() {
  const { data: mocks } = useMocks();
  const graded = (mocks?.ended ?? []).flatMap(({ id, name, finishedAt, total }) =>
    total === null ? [] : [{ id, name, day: finishedAt.slice(0, 10), total }],
  );
  const shown = graded.slice(0, shownAtMost).reverse();
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <ChartCard
      title={title}
      note={
        <>
          Points of 100, the last {shown.length}.{' '}
          <Anchor component={Link} to="/mocks" size="sm">
            See all interviews
          </Anchor>
        </>
      }
      summary={`From ${first.total} to ${last.total} points of 100 over ${shown.length} interviews`}
      table={
        <DataTable
          label={title}
          columns={['Interview', 'Finished', 'Points of 100']}
          rows={shown.map(({ id, name, day, total }) => ({ key: id, cells: [name, formatDate(day), total] }))}
        />
      }
    >
      <div className={classes.weekBars}>
        {shown.map(({ id, name, total }) => (
          <div key={id} className={classes.bar} style={{ maxWidth: 72 }} title={`${name}: ${total} of 100`}>
            <span className={classes.barFill} style={{ height: `${total}%` }}>
              <span className={classes.barValue}>{total}</span>
            </span>
          </div>
        ))}
      </div>
      <div className={classes.barAxis}>
        <span>{formatDate(first.day)}</span>
        <span>Points of 100, by interview</span>
        <span>{formatDate(last.day)}</span>
      </div>
    </ChartCard>
  );
}
