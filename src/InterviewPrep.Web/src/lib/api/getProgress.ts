import { useQuery } from '@tanstack/react-query';
import { ApiError } from './apiError';
import { api, dataOf } from './client';
import type { Progress } from './types';

const ask = (zone: string | undefined, signal: AbortSignal) =>
  dataOf(api.GET('/api/progress', { params: { query: { zone } }, signal }));

/** With the days of this computer's time zone; with those of UTC where the server does not know it. */
async function getProgress(signal: AbortSignal): Promise<Progress> {
  try {
    return await ask(Intl.DateTimeFormat().resolvedOptions().timeZone, signal);
  } catch (error) {
    if (error instanceof ApiError && error.status === 400) return ask(undefined, signal);
    throw error;
  }
}

export const useProgress = () =>
  useQuery({ queryKey: ['progress'], queryFn: ({ signal }) => getProgress(signal) });
