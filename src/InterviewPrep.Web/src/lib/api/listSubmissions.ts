import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from './http';
import type { Page, SubmissionSummary } from './types';

export type SubmissionFilter = {
  slug?: string;
  kind?: string;
  verdict?: string;
  page?: number;
  pageSize?: number;
};

function listSubmissions(filter: SubmissionFilter, signal: AbortSignal) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value !== '') query.set(name, String(value));
  }
  return request<Page<SubmissionSummary>>(`/api/submissions?${query.toString()}`, { signal });
}

/** What was submitted, newest first. Runs are in no list. */
export const useSubmissions = (filter: SubmissionFilter) =>
  useQuery({
    queryKey: ['submissions', filter],
    queryFn: ({ signal }) => listSubmissions(filter, signal),
    placeholderData: keepPreviousData,
  });
