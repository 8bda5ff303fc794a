import { expect, it } from 'vitest';
import { type Call, describe, overlapOf, ticksUpTo } from './timeline';

const call = (startMs: number, endMs: number | null, rest: Partial<Call> = {}): Call => ({
  name: 'get',
  label: '/a',
  startMs,
  endMs,
  outcome: endMs === null ? 'running' : 'ok',
  cancelAskedMs: null,
  hasEscaped: false,
  ...rest,
});

it('divides the axis by round numbers', () => {
  expect(ticksUpTo(110)).toEqual([0, 50, 100]);
  expect(ticksUpTo(100)).toEqual([0, 20, 40, 60, 80, 100]);
  expect(ticksUpTo(0)).toEqual([0]);
});

it('counts what overlaps, and gives room to what begins when another ends', () => {
  const calls = [call(0, 20), call(0, 30), call(20, 40), call(5, 6, { name: 'read' })];
  expect(overlapOf(calls, 'get')).toEqual([
    { at: 0, count: 2 },
    { at: 20, count: 2 },
    { at: 30, count: 1 },
    { at: 40, count: 0 },
  ]);
});

it('says what became of a call', () => {
  expect(describe(call(0, 20))).toBe('get /a from 0 ms, answered at 20 ms');
  expect(describe(call(5, null, { cancelAskedMs: 7.25, hasEscaped: true }))).toBe(
    'get /a from 5 ms, never ended, asked to cancel at 7.3 ms, outside the schedule',
  );
});
