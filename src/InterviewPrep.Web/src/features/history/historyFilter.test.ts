import { expect, it } from 'vitest';
import { readHistory, toQuery, writeHistory } from './historyFilter';

it('reads back from the address what it wrote there', () => {
  const filter = {
    slug: 'pair',
    kind: 'coding',
    skill: 'arrays',
    verdict: 'WrongAnswer',
    from: '2026-01-30',
    to: '2026-01-31',
    page: 3,
  };
  expect(readHistory(writeHistory(filter))).toEqual(filter);
});

it('leaves out what is not chosen', () => {
  expect(writeHistory({ slug: undefined, verdict: 'Accepted', page: 1 }).toString()).toBe('verdict=Accepted');
});

it.each(['0', '-2', '1.5', 'x'])('takes page %s as the first', (page) => {
  expect(readHistory(new URLSearchParams({ page })).page).toBe(1);
});

it('asks for whole days of this computer, the last one included', () => {
  const { from, to } = toQuery({ from: '2026-01-30', to: '2026-01-31', page: 1 });
  expect(from).toBe(new Date(2026, 0, 30).toISOString());
  expect(to).toBe(new Date(2026, 1, 1).toISOString());
});

it.each(['yesterday', '2026-13-01', '1-1-2026'])('leaves out the day %s', (from) => {
  expect(readHistory(new URLSearchParams({ from })).from).toBeUndefined();
});
