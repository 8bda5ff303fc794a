import { queryOptions } from '@tanstack/react-query';
import { textOf } from './answer';
import { api, dataOf } from './client';
import type { components } from './schema';
import type { Draft, Question } from './types';

export type MockItem = { question: Question; draft: Draft };

async function getMockItem(id: string, number: number, signal: AbortSignal): Promise<MockItem> {
  const item = await dataOf(
    api.GET('/api/mocks/{id}/items/{number}', { params: { path: { id, number } }, signal }),
  );
  const { answer, revision, savedAt, ...question } =
    item satisfies components['schemas']['GetMockItemResponse'];
  return { question, draft: { answer: answer === null ? null : textOf(answer), revision, savedAt } };
}

/** A question with its draft as it was when this page first read it; whoever saves it keeps the copy up to date. */
export const mockItemQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['mock', id, 'item', number],
    queryFn: ({ signal }) => getMockItem(id, number, signal),
    staleTime: Infinity,
  });
