import type { Day, Progress } from './api/types';

/** Seven days from a Monday on; null before the first and after the last day that is shown. */
export type Week = { start: string; days: (Day | null)[]; attempts: number; solved: number };

const dayMs = 24 * 60 * 60 * 1000;
const toTime = (day: string) => Date.parse(`${day}T00:00:00Z`);
const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The Monday of a day's week. */
export const mondayOf = (day: string) => {
  const time = toTime(day);
  return toDay(time - ((new Date(time).getUTCDay() + 6) % 7) * dayMs);
};

/** Every week from the first to the last day, oldest first; days without an attempt are filled in. */
export function weeksOf({ from, today, days }: Pick<Progress, 'from' | 'today' | 'days'>): Week[] {
  const known = new Map(days.map((day) => [day.date, day]));
  const weeks: Week[] = [];
  for (let start = toTime(mondayOf(from)); start <= toTime(today); start += 7 * dayMs) {
    const dates = Array.from({ length: 7 }, (_, index) => toDay(start + index * dayMs));
    const shown = dates.map((date) =>
      date < from || date > today ? null : (known.get(date) ?? { date, attempts: 0, solved: 0 }),
    );
    weeks.push({
      start: toDay(start),
      days: shown,
      attempts: shown.reduce((sum, day) => sum + (day?.attempts ?? 0), 0),
      solved: shown.reduce((sum, day) => sum + (day?.solved ?? 0), 0),
    });
  }
  return weeks;
}
