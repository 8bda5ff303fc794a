import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';

const listReviews = (signal: AbortSignal) => dataOf(api.GET('/api/reviews', { signal }));

/** Every problem that comes back, the longest overdue first. */
export const useReviews = () =>
  useQuery({
    queryKey: ['reviews'],
    queryFn: ({ signal }) => listReviews(signal),
  });
