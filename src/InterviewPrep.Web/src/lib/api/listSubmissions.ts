import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';
import type { paths } from './schema';

export type SubmissionFilter = NonNullable<paths['/api/submissions']['get']['parameters']['query']>;

const listSubmissions = (filter: SubmissionFilter, signal: AbortSignal) =>
  dataOf(api.GET('/api/submissions', { params: { query: filter }, signal }));

/** What was submitted, newest first. Runs are in no list. */
export const useSubmissions = (filter: SubmissionFilter) =>
  useQuery({
    queryKey: ['submissions', filter],
    queryFn: ({ signal }) => listSubmissions(filter, signal),
    placeholderData: keepPreviousData,
  });
