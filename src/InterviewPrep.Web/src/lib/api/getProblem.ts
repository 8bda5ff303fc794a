import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';

const getProblem = (slug: string, signal: AbortSignal) =>
  dataOf(api.GET('/api/problems/{slug}', { params: { path: { slug } }, signal }));

export const problemQuery = (slug: string) =>
  queryOptions({
    queryKey: ['problem', slug],
    queryFn: ({ signal }) => getProblem(slug, signal),
    staleTime: 60_000,
  });

export const useProblem = (slug: string) => useQuery(problemQuery(slug));
