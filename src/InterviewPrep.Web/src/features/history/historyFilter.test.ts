import { expect, it } from 'vitest';
import { readHistory, writeHistory } from './historyFilter';

it('reads back from the address what it wrote there', () => {
  const filter = { slug: 'pair', kind: 'coding', verdict: 'WrongAnswer', page: 3 };
  expect(readHistory(writeHistory(filter))).toEqual(filter);
});

it('leaves out what is not chosen', () => {
  expect(writeHistory({ slug: undefined, verdict: 'Accepted', page: 1 }).toString()).toBe('verdict=Accepted');
});

it.each(['0', '-2', '1.5', 'x'])('takes page %s as the first', (page) => {
  expect(readHistory(new URLSearchParams({ page })).page).toBe(1);
});
