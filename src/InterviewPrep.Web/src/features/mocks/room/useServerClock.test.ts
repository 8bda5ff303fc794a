import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Mock } from '~/lib/api/getMock';
import { useAtServerTime } from './useServerClock';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('draws a room anew when its time is up, and not at every tick until then', () => {
  const start = '2026-03-01T10:00:00Z';
  const mock = { now: start, receivedAt: performance.now() } as Mock;
  const drawn: boolean[] = [];
  renderHook(() => drawn.push(useAtServerTime(mock, (now) => now >= Date.parse(start) + 10_000)));

  act(() => void vi.advanceTimersByTime(9_000));
  expect(drawn).toEqual([false]);
  act(() => void vi.advanceTimersByTime(1_500));
  expect(drawn).toEqual([false, true]);
});
