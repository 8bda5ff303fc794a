import { Center, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { Navigate, useParams } from 'react-router';
import { LoadError } from '~/components/LoadError';
import { NoSuchPage } from '~/components/NoSuchPage';
import { ApiError } from '~/lib/api/apiError';
import { useMe } from '~/lib/api/getMe';
import { useMock } from '~/lib/api/getMock';
import type { Draft, Question } from '~/lib/api/types';
import type { Desk } from '~/lib/desk';
import { Room } from './Room';

export type QuestionProps = { userId: string; desk: Desk; problem: Question; draft: Draft };

type Props = {
  /** Draws the desk of a question; the room around it is ours. */
  renderQuestion: (props: QuestionProps) => ReactNode;
};

export function RoomPage({ renderQuestion }: Props) {
  const { id = '' } = useParams();
  const { data: me } = useMe();
  const mock = useMock(id);

  if (mock.data?.state === 'Finished') return <Navigate to={`/mocks/${id}/report`} replace />;
  if (me && mock.data)
    return <Room userId={me.id} mock={mock.data} isOffline={mock.isError} renderQuestion={renderQuestion} />;
  if (mock.error instanceof ApiError && mock.error.status === 404)
    return (
      <main>
        <NoSuchPage
          what="interview"
          why="It may be another person’s"
          to="/mocks"
          link="See your interviews"
        />
      </main>
    );
  if (mock.isError)
    return (
      <main>
        <LoadError what="The interview" error={mock.error} retry={() => void mock.refetch()} order={1} />
      </main>
    );
  return (
    <Center h="100%">
      <Loader aria-label="Loading the interview" />
    </Center>
  );
}
