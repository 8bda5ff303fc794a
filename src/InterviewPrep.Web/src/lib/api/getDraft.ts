import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';

export const getDraft = (slug: string, signal?: AbortSignal) =>
  dataOf(api.GET('/api/problems/{slug}/draft', { params: { path: { slug } }, signal }));

/** The draft as it is when a problem is opened. From then on the draft session owns it, so it is never read again. */
export const useDraftAtOpening = (slug: string) =>
  useQuery({
    queryKey: ['draft', slug],
    queryFn: ({ signal }) => getDraft(slug, signal),
    staleTime: Infinity,
    gcTime: 0,
    retry: 1,
  });
