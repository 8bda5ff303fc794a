import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { EmptyState } from '~/components/EmptyState';
import { LoadError } from '~/components/LoadError';
import { Page } from '~/components/Page';
import { ApiError } from '~/lib/api/apiError';
import { useDraftAtOpening } from '~/lib/api/getDraft';
import { useMe } from '~/lib/api/getMe';
import { useProblem } from '~/lib/api/getProblem';
import { QuestionPage } from './question/QuestionPage';
import { SqlWorkspace } from './sql/SqlWorkspace';
import { Workspace } from './Workspace';
import { WorkspaceSkeleton } from './WorkspaceSkeleton';

export function ProblemPage() {
  const { slug = '' } = useParams();
  const { data: me } = useMe();
  const problem = useProblem(slug);
  const draft = useDraftAtOpening(slug);
  const error = problem.error ?? draft.error;

  if (error instanceof ApiError && error.status === 404) return <NoSuchProblem />;
  if (error !== null && !(problem.isSuccess && draft.isSuccess)) {
    const retry = () => void Promise.all([problem.refetch(), draft.refetch()]);
    return <LoadError what="This problem" error={error} retry={retry} order={1} />;
  }
  if (!me || !problem.isSuccess || !draft.isSuccess) return <WorkspaceSkeleton />;
  const opened = { userId: me.id, draft: draft.data };
  const { content } = problem.data;
  switch (content.type) {
    case 'coding':
    case 'async':
      return <Workspace key={slug} {...opened} problem={{ ...problem.data, content }} />;
    case 'sql':
      return <SqlWorkspace key={slug} {...opened} problem={{ ...problem.data, content }} />;
    default:
      return <QuestionPage key={slug} {...opened} problem={problem.data} />;
  }
}

const NoSuchProblem = () => (
  <Page title="There is no problem at this address" tabTitle="Not found" width="narrow">
    <EmptyState
      title="It may have been renamed or taken away"
      action={
        <Button component={Link} to="/problems">
          See all problems
        </Button>
      }
    />
  </Page>
);
