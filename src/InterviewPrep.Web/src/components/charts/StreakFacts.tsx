import type { Progress } from '~/lib/api/types';
import { plural } from '~/lib/format';
import classes from './charts.module.css';

/** Days in a row, of now and of all time. */
export const StreakFacts = ({ streak, today, days }: Pick<Progress, 'streak' | 'today' | 'days'>) => (
  <dl className={classes.facts}>
    <div>
      <dt>Current streak</dt>
      <dd>{plural(streak.current, 'day')}</dd>
      {streak.current > 0 && days.at(-1)?.date !== today && (
        <dd className={classes.factNote}>An attempt today makes it {plural(streak.current + 1, 'day')}.</dd>
      )}
    </div>
    <div>
      <dt>Longest streak</dt>
      <dd>{plural(streak.longest, 'day')}</dd>
    </div>
  </dl>
);
