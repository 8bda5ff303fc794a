import { useEffect, useState } from 'react';
import type { Mock } from '~/lib/api/getMock';

const tickMs = 250;

/**
 * The server's time in ms, a few times a second: what it said, and what has passed since on the page's steady clock. The
 * computer's own clock may be wrong, or be set while the interview runs.
 */
export function useServerClock(mock: Mock): number {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), tickMs);
    return () => clearInterval(timer);
  }, []);
  return serverTime(mock);
}

export const serverTime = ({ now, receivedAt }: Mock) => Date.parse(now) + performance.now() - receivedAt;
