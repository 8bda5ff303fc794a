import { useQuery } from '@tanstack/react-query';
import { request } from './http';
import type { Draft } from './types';

export const getDraft = (slug: string, signal?: AbortSignal) =>
  request<Draft>(`/api/problems/${encodeURIComponent(slug)}/draft`, { signal });

/** The draft as it is when a problem is opened. From then on the draft session owns it, so it is never read again. */
export const useDraftAtOpening = (slug: string) =>
  useQuery({
    queryKey: ['draft', slug],
    queryFn: ({ signal }) => getDraft(slug, signal),
    staleTime: Infinity,
    gcTime: 0,
    retry: 1,
  });
