import { Button, Group, Pagination, Skeleton, Text } from '@mantine/core';
import { Link, useParams, useSearchParams } from 'react-router';
import { EmptyState } from '~/components/EmptyState';
import { LoadError } from '~/components/LoadError';
import { Page } from '~/components/Page';
import { useArticle } from '~/lib/api/getArticle';
import { useProblem } from '~/lib/api/getProblem';
import { useSetAsideDrafts } from '~/lib/api/listSetAsideDrafts';
import { useSubmissions } from '~/lib/api/listSubmissions';
import type { Problem } from '~/lib/api/types';
import { useArticleLock } from '~/lib/useArticleLock';
import { Comparison } from './Comparison';
import { VersionTable } from './VersionTable';
import classes from './attempts.module.css';
import { chosenSides, versionsOf } from './versions';

const pageSize = 50;

/** What was written for one problem, version by version, and the difference between any two. */
export function ProblemAttemptsPage() {
  const { slug = '' } = useParams();
  const problem = useProblem(slug);
  if (problem.isError) {
    return (
      <LoadError what="This problem" error={problem.error} retry={() => void problem.refetch()} order={1} />
    );
  }
  if (problem.isPending) {
    return (
      <Page title="Attempts">
        <Skeleton height={320} role="status" aria-label="Loading your attempts" />
      </Page>
    );
  }
  return <Attempts key={slug} problem={problem.data} />;
}

function Attempts({ problem }: { problem: Problem }) {
  const { slug, name } = problem;
  const [search, setSearch] = useSearchParams();
  const page = Math.max(1, Number.parseInt(search.get('page') ?? '1', 10) || 1);
  const attempts = useSubmissions({ slug, page, pageSize });
  const drafts = useSetAsideDrafts(slug);
  const { isOpen } = useArticleLock(slug, problem.status === 'solved');
  const article = useArticle(slug, isOpen);
  const failed = [attempts, drafts].find(({ isError }) => isError);

  const set = (name: string, value: string) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.set(name, value);
      return after;
    });
  const versions =
    attempts.isSuccess && drafts.isSuccess
      ? versionsOf(attempts.data.items, page === 1 ? drafts.data.items : [], Boolean(article.data?.solution))
      : null;
  const { left, right } = chosenSides(search, versions ?? []);
  const pages = Math.ceil((attempts.data?.total ?? 0) / pageSize);

  return (
    <Page
      title={name}
      tabTitle={`Attempts: ${name}`}
      aside={
        <Group gap="sm">
          <Button component={Link} to={`/problems/${slug}`} variant="default">
            Open the problem
          </Button>
          <Button component={Link} to={`/problems/${slug}?practise=1`}>
            Practise it afresh
          </Button>
        </Group>
      }
    >
      {failed && <LoadError what="Your attempts" error={failed.error} retry={() => void failed.refetch()} />}
      {!failed && versions === null && (
        <Skeleton height={320} role="status" aria-label="Loading your attempts" />
      )}
      {versions?.length === 0 && (
        <EmptyState title="You have not submitted this problem yet">
          Each submission appears here, to be compared with the others and with the article’s solution.
        </EmptyState>
      )}
      {versions !== null && versions.length > 0 && (
        <div className={classes.layout}>
          <div>
            <VersionTable versions={versions} chosen={{ left, right }} choose={set} />
            {pages > 1 && (
              <Pagination
                mt="sm"
                size="sm"
                total={pages}
                value={page}
                onChange={(next) => set('page', String(next))}
                getControlProps={(control) => ({ 'aria-label': `${control} page` })}
                getItemProps={(item) => ({ 'aria-label': `Page ${item}` })}
              />
            )}
            {!isOpen && problem.hasArticle && (
              <Text size="sm" c="dimmed" mt="sm">
                The article’s solution can be compared once the problem is solved or its article was opened.
              </Text>
            )}
          </div>
          {left && right ? (
            <Comparison problem={problem} left={left} right={right} />
          ) : (
            <EmptyState title="There is only one version yet">
              The next one that you submit can be compared with it.
            </EmptyState>
          )}
        </div>
      )}
    </Page>
  );
}
