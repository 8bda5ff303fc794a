import { useQuery } from '@tanstack/react-query';
import type { Readiness } from './types';

/** Not through `api`: an unhealthy server answers 503 with the same report. */
async function getReadiness(signal: AbortSignal): Promise<Readiness> {
  const response = await fetch('/health/ready', { signal });
  return (await response.json()) as Readiness;
}

export const useReadiness = () =>
  useQuery({ queryKey: ['readiness'], queryFn: ({ signal }) => getReadiness(signal) });
