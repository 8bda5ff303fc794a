import '@mantine/charts/styles.css';
import { Button, Skeleton, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { HeatMap } from '~/components/charts/HeatMap';
import { MockTrend } from '~/components/charts/MockTrend';
import { StreakFacts } from '~/components/charts/StreakFacts';
import { WeekBars } from '~/components/charts/WeekBars';
import { EmptyState } from '~/components/EmptyState';
import { LoadError } from '~/components/LoadError';
import { Page } from '~/components/Page';
import { useProgress } from '~/lib/api/getProgress';
import type { Progress } from '~/lib/api/types';
import { weeksOf } from '~/lib/calendar';
import { capitalize, difficulties, kindLabel } from '~/lib/labels';
import { PaceChart } from './PaceChart';
import { SkillChart } from './SkillChart';
import { SolvedChart } from './SolvedChart';
import { tally } from './figures';
import classes from './progress.module.css';

export function ProgressPage() {
  const progress = useProgress();
  return (
    <Page title="Progress">
      {progress.isPending && <Skeleton height={320} role="status" aria-label="Loading your progress" />}
      {progress.isError && (
        <LoadError what="Your progress" error={progress.error} retry={() => void progress.refetch()} />
      )}
      {progress.isSuccess &&
        (progress.data.streak.longest === 0 ? <NothingYet /> : <Charts progress={progress.data} />)}
    </Page>
  );
}

const NothingYet = () => (
  <EmptyState
    title="Nothing to measure yet"
    action={
      <Button component={Link} to="/problems">
        Choose a problem
      </Button>
    }
  >
    After the first submission you see here on which days you practised, what you solved, and how each skill
    stands.
  </EmptyState>
);

function Charts({ progress }: { progress: Progress }) {
  const weeks = weeksOf(progress);
  const byKind = tally(progress.problems, ({ kind }) => kind);
  const byDifficulty = tally(progress.problems, ({ difficulty }) => difficulty);
  return (
    <Stack gap="md">
      <StreakFacts {...progress} />
      <HeatMap weeks={weeks} />
      <div className={classes.pairs}>
        <SolvedChart
          title="Solved by kind"
          by="Kind"
          rows={byKind.map(({ key, ...sum }) => ({ label: kindLabel(key), ...sum }))}
        />
        <Stack gap="md">
          <SolvedChart
            title="Solved by difficulty"
            by="Difficulty"
            rows={byDifficulty
              .sort((a, b) => difficulties.indexOf(a.key) - difficulties.indexOf(b.key))
              .map(({ key, ...sum }) => ({ label: capitalize(key), ...sum }))}
          />
          <WeekBars weeks={weeks} />
        </Stack>
      </div>
      <SkillChart areas={progress.areas} skills={progress.skills} />
      <PaceChart pace={progress.pace} />
      <MockTrend />
    </Stack>
  );
}
