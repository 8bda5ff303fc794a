import { useParams, useSearchParams } from 'react-router';
import { LoadError } from '~/components/LoadError';
import { NoSuchPage } from '~/components/NoSuchPage';
import { ApiError } from '~/lib/api/apiError';
import { useDraftAtOpening } from '~/lib/api/getDraft';
import { useMe } from '~/lib/api/getMe';
import { useProblem } from '~/lib/api/getProblem';
import { practiceDesk } from '~/lib/desk';
import { QuestionDesk } from './QuestionDesk';
import { SetAsideBar } from './practise/SetAsideBar';
import { StartAfresh } from './practise/StartAfresh';
import classes from './practise/practise.module.css';
import { WorkspaceSkeleton } from './WorkspaceSkeleton';

export function ProblemPage() {
  const { slug = '' } = useParams();
  const [search] = useSearchParams();
  const { data: me } = useMe();
  const problem = useProblem(slug);
  const draft = useDraftAtOpening(slug);
  const error = problem.error ?? draft.error;

  if (error instanceof ApiError && error.status === 404)
    return (
      <NoSuchPage
        what="problem"
        why="It may have been renamed or taken away"
        to="/problems"
        link="See all problems"
      />
    );
  if (error !== null && !(problem.isSuccess && draft.isSuccess)) {
    const retry = () => void Promise.all([problem.refetch(), draft.refetch()]);
    return <LoadError what="This problem" error={error} retry={retry} order={1} />;
  }
  if (!me || !problem.isSuccess || !draft.isSuccess) return <WorkspaceSkeleton />;
  const opened = { userId: me.id, problem: problem.data, draft: draft.data };
  if (search.get('practise') === '1') return <StartAfresh key={slug} {...opened} />;
  return (
    <div className={classes.frame}>
      <SetAsideBar userId={me.id} problem={problem.data} />
      <div className={classes.content}>
        {/* The key changes whenever the draft is replaced as a whole. */}
        <QuestionDesk key={`${slug} ${draft.data.revision}`} {...opened} desk={practiceDesk(slug)} />
      </div>
    </div>
  );
}
