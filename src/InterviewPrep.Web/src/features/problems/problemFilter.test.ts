import { describe, expect, it } from 'vitest';
import type { ProblemSummary } from '~/lib/api/types';
import { filterProblems, isFiltering, readFilter, valuesInUse, writeFilter } from './problemFilter';

const problem = (slug: string, rest: Partial<ProblemSummary>): ProblemSummary => ({
  slug,
  name: slug,
  kind: 'coding',
  difficulty: 'easy',
  levels: ['junior'],
  skills: ['arrays'],
  minutes: 15,
  status: 'todo',
  ...rest,
});

const problems = [
  problem('pair', { name: 'Pair with a given sum', skills: ['hash-tables', 'arrays'], status: 'solved' }),
  problem('cache', {
    name: 'LRU cache',
    difficulty: 'medium',
    levels: ['mid', 'senior'],
    skills: ['design'],
  }),
  problem('joins', { name: 'Orders without a customer', kind: 'sql', skills: ['sql', 'joins'] }),
];

const found = (query: string) =>
  filterProblems(problems, readFilter(new URLSearchParams(query))).map(({ slug }) => slug);

describe('filterProblems', () => {
  it.each([
    ['', ['pair', 'cache', 'joins']],
    ['q=SUM', ['pair']],
    ['q=given+pair', ['pair']],
    ['q=hash+tables', ['pair']],
    ['q=hash-tables', ['pair']],
    ['q=nothing', []],
    ['kind=sql', ['joins']],
    ['difficulty=easy', ['pair', 'joins']],
    ['difficulty=easy,medium', ['pair', 'cache', 'joins']],
    ['level=senior', ['cache']],
    ['skill=arrays,design', ['pair', 'cache']],
    ['status=solved', ['pair']],
    ['difficulty=easy&status=todo', ['joins']],
  ])('%s', (query, slugs) => {
    expect(found(query)).toEqual(slugs);
  });
});

it('reads back from the address what it wrote there', () => {
  const filter = readFilter(new URLSearchParams('q=tree+walk&skill=trees,graphs&status=todo'));
  expect(readFilter(writeFilter(filter))).toEqual(filter);
  expect(isFiltering(filter)).toBe(true);
});

it('leaves the address empty when nothing is chosen', () => {
  const filter = readFilter(new URLSearchParams('q=&kind='));
  expect(writeFilter(filter).toString()).toBe('');
  expect(isFiltering(filter)).toBe(false);
});

it('lists the values in use once each', () => {
  expect(valuesInUse(problems, 'kind')).toEqual(['coding', 'sql']);
  expect(valuesInUse(problems, 'skill')).toEqual(['hash-tables', 'arrays', 'design', 'sql', 'joins']);
});
