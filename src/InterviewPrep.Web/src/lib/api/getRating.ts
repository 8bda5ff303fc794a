import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';

const getRating = (id: string, signal: AbortSignal) =>
  dataOf(api.GET('/api/submissions/{id}/rating', { params: { path: { id } }, signal }));

export const ratingQuery = (id: string) =>
  queryOptions({
    queryKey: ['rating', id],
    queryFn: ({ signal }) => getRating(id, signal),
  });

/** How an attempt went, and what each other rating would lead to. */
export const useRating = (id: string) => useQuery(ratingQuery(id));
