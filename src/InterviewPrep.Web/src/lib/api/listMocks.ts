import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';

/** The interview that runs, and those that have ended. */
export const useMocks = () =>
  useQuery({ queryKey: ['mocks'], queryFn: ({ signal }) => dataOf(api.GET('/api/mocks', { signal })) });
