import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useClock } from './useClock';

beforeEach(() => {
  vi.useFakeTimers();
});

const open = () => renderHook(() => useClock('me.links')).result;
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

it('counts only while it runs', () => {
  const clock = open();
  pass(5_000);
  expect(clock.current.seconds).toBe(0);
  act(() => {
    clock.current.toggle();
  });
  pass(61_500);
  expect(clock.current.seconds).toBe(61);
  act(() => {
    clock.current.toggle();
  });
  pass(5_000);
  expect(clock.current).toMatchObject({ seconds: 61, isRunning: false });
});

it('keeps up when the page was asleep', () => {
  const clock = open();
  act(() => {
    clock.current.toggle();
  });
  act(() => {
    vi.setSystemTime(Date.now() + 600_000);
  });
  pass(250);
  expect(clock.current.seconds).toBe(600);
});

it('is found stopped where it was when the page is opened again', () => {
  const clock = open();
  act(() => {
    clock.current.toggle();
  });
  pass(3_000);
  act(() => {
    clock.current.showChange();
  });
  expect(open().current).toMatchObject({ seconds: 3, isRunning: false, isChangeShown: true });
});

it('starts anew', () => {
  const clock = open();
  act(() => {
    clock.current.toggle();
  });
  pass(3_000);
  act(() => {
    clock.current.reset();
  });
  expect(clock.current).toMatchObject({ seconds: 0, isRunning: false, isChangeShown: false });
});

it('does not believe what somebody else left in the storage', () => {
  localStorage.setItem('interviewprep.clock.me.links', '{"seconds":"many"');
  expect(open().current.seconds).toBe(0);
});
