import { queryOptions } from '@tanstack/react-query';
import type { DraftPlace } from '~/lib/desk';
import { textOf } from './answer';
import { api, dataOf } from './client';
import type { Draft } from './types';

async function getScratch(id: string, signal: AbortSignal): Promise<Draft> {
  const scratch = await dataOf(api.GET('/api/mocks/{id}/scratch', { params: { path: { id } }, signal }));
  return { ...scratch, answer: scratch.answer === null ? null : textOf(scratch.answer) };
}

/** The notes as they are when they are opened; from then on their draft session owns them. */
export const scratchQuery = (id: string) =>
  queryOptions({
    queryKey: ['mock', id, 'scratch'],
    queryFn: ({ signal }) => getScratch(id, signal),
    staleTime: Infinity,
    gcTime: 0,
  });

export const scratchPlace = (id: string): DraftPlace => ({
  draftKey: `mock-${id}-scratch`,
  saveDraft: (draft, keepalive) =>
    dataOf(api.PUT('/api/mocks/{id}/scratch', { params: { path: { id } }, body: draft, keepalive })),
});
