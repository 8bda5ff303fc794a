import { describe, expect, it } from 'vitest';
import { mondayOf, weeksOf } from './calendar';

it.each([
  ['2026-11-16', '2026-11-16'],
  ['2026-11-22', '2026-11-16'],
  ['2026-03-01', '2026-02-23'],
])('the week of %s begins on %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

describe('weeksOf', () => {
  const weeks = weeksOf({
    from: '2026-10-22',
    today: '2026-11-04',
    days: [
      { date: '2026-10-22', attempts: 1, solved: 0 },
      { date: '2026-10-25', attempts: 2, solved: 1 },
      { date: '2026-11-04', attempts: 4, solved: 2 },
    ],
  });

  it('holds every day once, also when the clocks are changed', () => {
    const dates = weeks.flatMap(({ days }) => days.flatMap((day) => day?.date ?? []));
    expect(dates).toHaveLength(14);
    expect(new Set(dates).size).toBe(14);
    expect(dates.at(0)).toBe('2026-10-22');
    expect(dates.at(-1)).toBe('2026-11-04');
  });

  it('leaves room before the first and after the last day', () => {
    expect(weeks.map(({ start }) => start)).toEqual(['2026-10-19', '2026-10-26', '2026-11-02']);
    expect(weeks[0]?.days.slice(0, 3)).toEqual([null, null, null]);
    expect(weeks[2]?.days.slice(3)).toEqual([null, null, null, null]);
  });

  it('sums up each week', () => {
    expect(weeks.map(({ attempts, solved }) => [attempts, solved])).toEqual([
      [3, 1],
      [0, 0],
      [4, 2],
    ]);
  });
});
