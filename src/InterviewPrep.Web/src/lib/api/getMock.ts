import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';
import type { components } from './schema';

/** `receivedAt` is on this page's own steady clock, in ms: what passes since then can be added to the server's `now`. */
export type Mock = components['schemas']['GetMockResponse'] & { receivedAt: number };
export type MockRoomItem = components['schemas']['GetMockItem'];

const askAgainMs = 15_000;

async function getMock(id: string, signal: AbortSignal): Promise<Mock> {
  const mock = await dataOf(api.GET('/api/mocks/{id}', { params: { path: { id } }, signal }));
  return { ...mock, receivedAt: performance.now() };
}

/** Asked again and again, and when the page wakes up: the clock of the server is the one that counts. */
export const useMock = (id: string) =>
  useQuery({
    queryKey: ['mock', id, 'room'],
    queryFn: ({ signal }) => getMock(id, signal),
    refetchInterval: askAgainMs,
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
    networkMode: 'always',
    staleTime: 0,
  });
