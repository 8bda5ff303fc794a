import { describe, expect, it } from 'vitest';
import { formatRemaining, formatSpan, urgencyOf, warningBetween } from './remaining';

describe('remaining time', () => {
  it.each([
    [3_725, '1:02:05'],
    [547, '9:07'],
    [0.2, '0:01'],
    [-5, '0:00'],
  ])('shows %s s as %s', (seconds, shown) => expect(formatRemaining(seconds)).toBe(shown));

  it.each([
    [601, 'calm'],
    [600, 'soon'],
    [61, 'soon'],
    [60, 'now'],
    [-1, 'now'],
  ])('is at %s s %s', (seconds, urgency) => expect(urgencyOf(seconds)).toBe(urgency));

  it('warns once at ten minutes and once at one', () => {
    expect(warningBetween(600.4, 599.9)).toContain('Ten minutes');
    expect(warningBetween(599.9, 599.4)).toBeNull();
    expect(warningBetween(60.1, 60)).toContain('One minute');
    expect(warningBetween(60, 59.5)).toBeNull();
  });

  it('warns of what was passed in sleep only while time is left', () => {
    expect(warningBetween(900, 300)).toContain('Ten minutes');
    expect(warningBetween(900, -3)).toBeNull();
  });

  it.each([
    [40_000, '40 s'],
    [725_000, '12 min'],
    [3_900_000, '1 h 05 min'],
  ])('shows a span of %s ms as %s', (ms, shown) => expect(formatSpan(ms)).toBe(shown));
});
