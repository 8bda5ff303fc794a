import { Center, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { LoadError } from '~/components/LoadError';
import { useMe } from '~/lib/api/getMe';

/** Whoever is not signed in is sent to the landing page, and from there back to the address asked for. */
export function RequireSession({ frame }: { frame: ReactNode }) {
  const me = useMe();
  const { pathname, search } = useLocation();

  if (me.isPending) {
    return (
      <Center h="100%">
        <Loader aria-label="Loading" />
      </Center>
    );
  }
  if (me.isError) {
    return (
      <main>
        <LoadError what="InterviewPrep" error={me.error} retry={() => void me.refetch()} order={1} />
      </main>
    );
  }
  if (me.data === null) {
    const next = pathname + search;
    return <Navigate to={next === '/' ? '/welcome' : `/welcome?next=${encodeURIComponent(next)}`} replace />;
  }
  return frame;
}
