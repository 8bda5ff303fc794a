import { formatDate, plural } from '~/lib/format';
import type { Week } from '~/lib/calendar';
import classes from './charts.module.css';
import { ChartCard } from './ChartCard';
import { DataTable } from './DataTable';

const levels = [
  { from: 0, words: 'None' },
  { from: 1, words: '1' },
  { from: 2, words: '2–3' },
  { from: 4, words: '4–7' },
  { from: 8, words: '8 or more' },
];
const levelOf = (attempts: number) => levels.filter(({ from }) => attempts >= from).length - 1;

/** Three letters, over the first week that begins in a month. */
const monthOf = ({ start }: Week) =>
  Number(start.slice(8)) <= 7
    ? new Date(`${start}T00:00:00Z`)
        .toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' })
        .slice(0, 3)
    : '';

/** A square for each day of the last year; on a narrow screen of the last months. */
export function HeatMap({ weeks }: { weeks: Week[] }) {
  const days = weeks.flatMap((week) => week.days.flatMap((day) => day ?? []));
  const attempts = days.reduce((sum, day) => sum + day.attempts, 0);
  const active = days.filter((day) => day.attempts > 0).length;
  const rows = weeks.filter((week) => week.attempts > 0).reverse();
  const summary = `${plural(attempts, 'attempt')} on ${plural(active, 'day')} of the last twelve months`;

  return (
    <ChartCard
      title="Attempts per day"
      summary={summary}
      note={`${summary}.`}
      table={
        <DataTable
          label="Attempts per week"
          columns={['Week from', 'Attempts', 'Days', 'Problems solved']}
          rows={rows.map((week) => ({
            key: week.start,
            cells: [
              formatDate(week.start),
              week.attempts,
              week.days.filter((day) => day !== null && day.attempts > 0).length,
              week.solved,
            ],
          }))}
        />
      }
    >
      <div className={classes.heat}>
        <div className={classes.weekdays}>
          {['', 'Mon', '', 'Wed', '', 'Fri', '', ''].map((name, index) => (
            <span key={index}>{name}</span>
          ))}
        </div>
        {weeks.map((week) => (
          <div key={week.start} className={classes.week}>
            <span className={classes.month}>{monthOf(week)}</span>
            {week.days.map((day, index) =>
              day === null ? (
                <span key={index} />
              ) : (
                <span
                  key={index}
                  className={classes.day}
                  data-level={levelOf(day.attempts)}
                  title={`${formatDate(day.date)}: ${plural(day.attempts, 'attempt')}`}
                />
              ),
            )}
          </div>
        ))}
      </div>
      <div className={classes.legend}>
        <span>Attempts a day:</span>
        {levels.map(({ words }, level) => (
          <span key={words} className={classes.legendItem}>
            <span className={classes.swatch} data-level={level} />
            {words}
          </span>
        ))}
      </div>
    </ChartCard>
  );
}
