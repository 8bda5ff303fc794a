import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Mock } from '~/lib/api/getMock';

const tickMs = 250;

function onEveryTick(look: () => void) {
  const timer = setInterval(look, tickMs);
  return () => clearInterval(timer);
}

/**
 * The server's time in ms, a few times a second: what it said, and what has passed since on the page's steady clock. The
 * computer's own clock may be wrong, or be set while the interview runs.
 */
export function useServerClock(mock: Mock): number {
  const [, tick] = useState(0);
  useEffect(() => onEveryTick(() => tick((count) => count + 1)), []);
  return serverTime(mock);
}

/** Whether something is so at the server's time: looked at as often, and drawn anew only when it changes. */
export const useAtServerTime = (mock: Mock, isSo: (now: number) => boolean) =>
  useSyncExternalStore(onEveryTick, () => isSo(serverTime(mock)));

export const serverTime = ({ now, receivedAt }: Mock) => Date.parse(now) + performance.now() - receivedAt;
