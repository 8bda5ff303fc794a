import { useQuery } from '@tanstack/react-query';
import { textOf } from './answer';
import { api, dataOf } from './client';
import type { Draft } from './types';

export async function getDraft(slug: string, signal?: AbortSignal): Promise<Draft> {
  const draft = await dataOf(api.GET('/api/problems/{slug}/draft', { params: { path: { slug } }, signal }));
  return { ...draft, answer: draft.answer === null ? null : textOf(draft.answer) };
}

/** The draft as it is when a problem is opened. From then on the draft session owns it, so it is never read again. */
export const useDraftAtOpening = (slug: string) =>
  useQuery({
    queryKey: ['draft', slug],
    queryFn: ({ signal }) => getDraft(slug, signal),
    staleTime: Infinity,
    gcTime: 0,
    retry: 1,
  });
