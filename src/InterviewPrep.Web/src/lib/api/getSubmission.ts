import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';

export const getSubmission = (id: string, signal?: AbortSignal) =>
  dataOf(api.GET('/api/submissions/{id}', { params: { path: { id } }, signal }));

export const submissionQuery = (id: string) =>
  queryOptions({
    queryKey: ['submission', id],
    queryFn: ({ signal }) => getSubmission(id, signal),
  });

export const useSubmission = (id: string) => useQuery(submissionQuery(id));
