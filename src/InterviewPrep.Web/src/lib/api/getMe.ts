import { queryOptions, useQuery } from '@tanstack/react-query';
import { ApiError } from './apiError';
import { api, dataOf } from './client';
import type { Me } from './types';

/** Who is signed in, or null for nobody. */
async function getMe(signal: AbortSignal): Promise<Me | null> {
  try {
    return await dataOf(api.GET('/api/me', { signal }));
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => getMe(signal),
  staleTime: 5 * 60_000,
});

export const useMe = () => useQuery(meQuery);
