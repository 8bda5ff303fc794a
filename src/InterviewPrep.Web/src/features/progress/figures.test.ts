import { describe, expect, it } from 'vitest';
import type { SkillScore, SolvedCount } from '~/lib/api/types';
import { wrapWords } from '~/components/charts/words';
import { splitByEvidence, tally, toParts } from './figures';

const counts: SolvedCount[] = [
  { kind: 'coding', difficulty: 'easy', solved: 2, attempted: 3, total: 10 },
  { kind: 'sql', difficulty: 'easy', solved: 0, attempted: 1, total: 4 },
  { kind: 'coding', difficulty: 'hard', solved: 1, attempted: 1, total: 5 },
];

describe('tally', () => {
  it('sums up by kind or by difficulty', () => {
    expect(tally(counts, ({ kind }) => kind)).toEqual([
      { key: 'coding', solved: 3, attempted: 4, total: 15 },
      { key: 'sql', solved: 0, attempted: 1, total: 4 },
    ]);
    expect(tally(counts, ({ difficulty }) => difficulty).map(({ key, solved }) => [key, solved])).toEqual([
      ['easy', 2],
      ['hard', 1],
    ]);
  });
});

it('parts add up to all problems', () => {
  const parts = Object.values(toParts({ solved: 3, attempted: 4, total: 15 }));
  expect(parts).toEqual([3, 1, 11]);
  expect(parts.reduce((sum, part) => sum + part)).toBe(15);
});

it('keeps what was only touched apart from what is known, and leaves out what was not begun', () => {
  const score = (name: string, attempted: number): SkillScore => ({
    name,
    area: name,
    attempts: attempted * 2,
    attempted,
    solved: 0,
    total: 9,
    score: attempted === 0 ? null : 0,
    isFirm: attempted >= 3,
  });
  const { firm, thin } = splitByEvidence([score('SQL', 3), score('DNS', 2), score('TLS', 0)]);
  expect(firm.map(({ name }) => name)).toEqual(['SQL']);
  expect(thin.map(({ name }) => name)).toEqual(['DNS']);
});

it('wraps between words', () => {
  expect(wrapWords('Async and concurrency', 14)).toEqual(['Async and', 'concurrency']);
  expect(wrapWords('Algorithms', 4)).toEqual(['Algorithms']);
});
