import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from './http';
import type { Submission } from './types';

export const getSubmission = (id: string, signal?: AbortSignal) =>
  request<Submission>(`/api/submissions/${encodeURIComponent(id)}`, { signal });

export const submissionQuery = (id: string) =>
  queryOptions({
    queryKey: ['submission', id],
    queryFn: ({ signal }) => getSubmission(id, signal),
  });

export const useSubmission = (id: string) => useQuery(submissionQuery(id));
