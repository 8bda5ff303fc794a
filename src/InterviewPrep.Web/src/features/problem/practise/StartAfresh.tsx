import { LoadError } from '~/components/LoadError';
import { WorkspaceSkeleton } from '../WorkspaceSkeleton';
import { useStartAfresh } from './useStartAfresh';

/** What a problem shows for the moment in which it is emptied to be practised. */
export function StartAfresh(props: Parameters<typeof useStartAfresh>[0]) {
  const { error, retry } = useStartAfresh(props);
  if (error !== null) return <LoadError what="A blank editor" error={error} retry={retry} order={1} />;
  return <WorkspaceSkeleton />;
}
