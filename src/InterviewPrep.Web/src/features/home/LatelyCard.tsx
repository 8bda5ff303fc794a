import { Anchor, Title } from '@mantine/core';
import { Link } from 'react-router';
import { HeatMap } from '~/components/charts/HeatMap';
import { StreakFacts } from '~/components/charts/StreakFacts';
import { WeekBars } from '~/components/charts/WeekBars';
import { useProgress } from '~/lib/api/getProgress';
import { weeksOf } from '~/lib/calendar';
import classes from './home.module.css';

/** Streak, heat map and a short trend. Home is complete without them, so that they come when they come. */
export function LatelyCard() {
  const { data: progress } = useProgress();
  if (!progress || progress.streak.longest === 0) return null;
  const weeks = weeksOf(progress);
  return (
    <section aria-labelledby="lately" className={classes.lately}>
      <Title order={2} id="lately" mb="sm">
        Your practice
      </Title>
      <StreakFacts {...progress} />
      <div className={classes.charts}>
        <HeatMap weeks={weeks} />
        <WeekBars weeks={weeks} />
      </div>
      <Anchor component={Link} to="/progress" size="sm">
        See all of your progress
      </Anchor>
    </section>
  );
}
