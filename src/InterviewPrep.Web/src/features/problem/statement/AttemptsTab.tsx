import { Anchor, Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import { AttemptTable } from '~/components/AttemptTable';
import { EmptyState } from '~/components/EmptyState';
import { LoadError } from '~/components/LoadError';
import { useSubmissions } from '~/lib/api/listSubmissions';

const attemptsShown = 20;

export function AttemptsTab({ slug }: { slug: string }) {
  const attempts = useSubmissions({ slug, pageSize: attemptsShown });
  if (attempts.isError) {
    return <LoadError what="Your attempts" error={attempts.error} retry={() => void attempts.refetch()} />;
  }
  if (attempts.isPending) return <Skeleton height={160} />;
  if (attempts.data.total === 0) {
    return (
      <EmptyState title="You have not submitted this problem yet">
        Each submission appears here, with its code and its tests.
      </EmptyState>
    );
  }
  return (
    <>
      <AttemptTable attempts={attempts.data.items} label="My attempts" withProblem={false} />
      <Anchor
        component={Link}
        to={`/problems/${slug}/attempts`}
        size="sm"
        mt="sm"
        mr="md"
        display="inline-block"
      >
        Compare versions
      </Anchor>
      {attempts.data.total > attemptsShown && (
        <Anchor component={Link} to={`/history?slug=${slug}`} size="sm" mt="sm" display="inline-block">
          See all {attempts.data.total} attempts
        </Anchor>
      )}
    </>
  );
}
