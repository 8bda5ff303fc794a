import { SimpleGrid, Skeleton } from '@mantine/core';
import { LoadError } from '~/components/LoadError';
import { Page } from '~/components/Page';
import { useProblems } from '~/lib/api/listProblems';
import { useSubmissions } from '~/lib/api/listSubmissions';
import { ContinueCard } from './ContinueCard';
import { DueToday } from './DueToday';
import { LatelyCard } from './LatelyCard';
import { NextMockCard } from './NextMockCard';
import { NextProblemCard } from './NextProblemCard';
import { RecentAttempts } from './RecentAttempts';
import { SkillCard } from './SkillCard';
import classes from './home.module.css';
import { problemToContinue, suggestedProblem } from './whatNext';

const attemptsShown = 6;

export function HomePage() {
  const problems = useProblems();
  const recent = useSubmissions({ pageSize: attemptsShown });

  if (problems.isError || recent.isError) {
    const retry = () => void Promise.all([problems.refetch(), recent.refetch()]);
    return (
      <Page title="Home">
        <LoadError what="Your work" error={problems.error ?? recent.error} retry={retry} />
      </Page>
    );
  }
  if (problems.isPending || recent.isPending) {
    return (
      <Page title="Home">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Skeleton height={150} />
          <Skeleton height={150} />
        </SimpleGrid>
      </Page>
    );
  }

  const attempts = recent.data.items;
  const toContinue = problemToContinue(problems.data, attempts);
  const isNewcomer = problems.data.every(({ status }) => status === 'todo');
  return (
    <Page title={isNewcomer ? 'Where to begin' : 'Continue where you stopped'} tabTitle="Home">
      <SimpleGrid cols={{ base: 1, sm: 2, lg: isNewcomer ? 3 : 2 }} spacing="md">
        {toContinue && <ContinueCard problem={toContinue} />}
        <NextProblemCard
          problem={suggestedProblem(problems.data)}
          isFirst={isNewcomer}
          isMain={!toContinue}
        />
        {isNewcomer && <NextMockCard />}
        {!toContinue && <SkillCard problems={problems.data} />}
      </SimpleGrid>
      <DueToday />
      {!isNewcomer && (
        <div className={classes.next}>
          <NextMockCard />
        </div>
      )}
      {!isNewcomer && <LatelyCard />}
      {attempts.length > 0 && <RecentAttempts attempts={attempts} />}
      {toContinue && (
        <div style={{ marginTop: 32 }}>
          <SkillCard problems={problems.data} />
        </div>
      )}
    </Page>
  );
}
