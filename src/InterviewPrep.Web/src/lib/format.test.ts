import { describe, expect, it } from 'vitest';
import { formatAgo, formatDate, formatDuration, formatMemory } from './format';

describe('formatAgo', () => {
  const now = Date.parse('2026-03-05T12:00:00Z');

  it.each([
    ['2026-03-05T11:59:40Z', 'just now'],
    ['2026-03-05T11:59:00Z', '1 minute ago'],
    ['2026-03-05T11:15:00Z', '45 minutes ago'],
    ['2026-03-05T09:00:00Z', '3 hours ago'],
    ['2026-03-03T12:00:00Z', '2 days ago'],
  ])('%s is %s', (iso, expected) => {
    expect(formatAgo(iso, now)).toBe(expected);
  });

  it('gives the date of what is older than a week', () => {
    expect(formatAgo('2026-01-05T12:00:00Z', now)).toMatch(/^5 Jan 2026/);
  });
});

it.each([
  [0.42, '0.4 ms'],
  [7, '7 ms'],
  [38.4, '38 ms'],
  [1_240, '1.24 s'],
  [2_000, '2 s'],
])('formatDuration(%d) is %s', (ms, expected) => {
  expect(formatDuration(ms)).toBe(expected);
});

it.each([
  [512, '512 KB'],
  [14_541, '14.2 MB'],
])('formatMemory(%d) is %s', (kb, expected) => {
  expect(formatMemory(kb)).toBe(expected);
});

it('formatDate writes the day that it is given', () => {
  expect(formatDate('2026-03-05')).toBe('5 Mar 2026');
});
