import { Center, Loader } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { LoadError } from '~/components/LoadError';
import type { Mock, MockRoomItem } from '~/lib/api/getMock';
import { mockItemQuery } from '~/lib/api/getMockItem';
import type { Desk } from '~/lib/desk';
import type { QuestionProps } from './RoomPage';

type Props = {
  userId: string;
  mock: Mock;
  item: MockRoomItem;
  desk: Desk;
  renderQuestion: (props: QuestionProps) => ReactNode;
};

export function RoomQuestion({ userId, mock, item, desk, renderQuestion }: Props) {
  const question = useQuery(mockItemQuery(mock.id, item.number));
  useReadAhead(mock);

  if (question.isError)
    return (
      <LoadError
        what="This question"
        error={question.error}
        retry={() => void question.refetch()}
        order={1}
      />
    );
  if (!question.isSuccess)
    return (
      <Center h="100%">
        <Loader aria-label="Loading the question" />
      </Center>
    );
  return renderQuestion({
    userId,
    desk,
    problem: question.data.question,
    draft: question.data.draft,
  });
}

/** Reads every open question at the beginning, so that a lost network does not close those that were not looked at yet. */
function useReadAhead(mock: Mock) {
  const client = useQueryClient();
  const open = mock.items.filter((item) => item.isOpen).map((item) => item.number);
  const key = open.join();
  useEffect(() => {
    for (const number of key.split(',').filter(Boolean))
      void client.query(mockItemQuery(mock.id, Number(number))).catch(() => undefined);
  }, [client, mock.id, key]);
}
