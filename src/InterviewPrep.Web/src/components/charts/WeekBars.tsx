import { formatDate, plural } from '~/lib/format';
import type { Week } from '~/lib/calendar';
import classes from './charts.module.css';
import { ChartCard } from './ChartCard';
import { DataTable } from './DataTable';

const weeksShown = 12;

/** How many problems were solved for the first time in each of the last weeks. */
export function WeekBars({ weeks }: { weeks: Week[] }) {
  const shown = weeks.slice(-weeksShown);
  const most = Math.max(1, ...shown.map(({ solved }) => solved));
  const total = shown.reduce((sum, { solved }) => sum + solved, 0);
  return (
    <ChartCard
      title="Problems solved per week"
      summary={`${plural(total, 'problem')} solved for the first time in ${shown.length} weeks`}
      note={`Solved for the first time, in the last ${shown.length} weeks: ${total}.`}
      table={
        <DataTable
          label="Problems solved per week"
          columns={['Week from', 'Problems solved', 'Attempts']}
          rows={shown.map(({ start, solved, attempts }) => ({
            key: start,
            cells: [formatDate(start), solved, attempts],
          }))}
        />
      }
    >
      <div className={classes.weekBars}>
        {shown.map(({ start, solved }) => (
          <div key={start} className={classes.bar} title={`Week from ${formatDate(start)}: ${solved}`}>
            <span className={classes.barFill} style={{ height: `${(solved / most) * 100}%` }}>
              {solved > 0 && <span className={classes.barValue}>{solved}</span>}
            </span>
          </div>
        ))}
      </div>
      <div className={classes.barAxis}>
        <span>{shown[0] && formatDate(shown[0].start)}</span>
        <span>Problems, by week</span>
        <span>This week</span>
      </div>
    </ChartCard>
  );
}
