import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';
import type { ProblemSummary } from './types';

const pageSize = 500;

/** Every problem: the filters run in the browser, so that a list of hundreds answers each key at once. */
async function listProblems(signal: AbortSignal): Promise<ProblemSummary[]> {
  const problems: ProblemSummary[] = [];
  for (let page = 1; ; page++) {
    const { items, total } = await dataOf(
      api.GET('/api/problems', { params: { query: { page, pageSize } }, signal }),
    );
    problems.push(...items);
    if (items.length === 0 || problems.length >= total) return problems;
  }
}

export const problemsQuery = queryOptions({
  queryKey: ['problems'],
  queryFn: ({ signal }) => listProblems(signal),
  staleTime: 60_000,
});

export const useProblems = () => useQuery(problemsQuery);
