import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from './http';
import type { Problem } from './types';

const getProblem = (slug: string, signal: AbortSignal) =>
  request<Problem>(`/api/problems/${encodeURIComponent(slug)}`, { signal });

export const problemQuery = (slug: string) =>
  queryOptions({
    queryKey: ['problem', slug],
    queryFn: ({ signal }) => getProblem(slug, signal),
    staleTime: 60_000,
  });

export const useProblem = (slug: string) => useQuery(problemQuery(slug));
