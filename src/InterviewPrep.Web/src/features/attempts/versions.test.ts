import { expect, it } from 'vitest';
import type { SetAsideDraft, SubmissionSummary } from '~/lib/api/types';
import { chosenSides, versionsOf } from './versions';

const attempt = (id: string, createdAt: string) => ({ id, createdAt }) as SubmissionSummary;
const draft = (id: string, savedAt: string): SetAsideDraft => ({ id, savedAt, answer: '' });

const versions = versionsOf(
  [attempt('c', '2026-03-03'), attempt('a', '2026-01-01')],
  [draft('b', '2026-02-02')],
  true,
);
const sides = (address: string) => {
  const { left, right } = chosenSides(new URLSearchParams(address), versions);
  return [left?.id, right?.id];
};

it('lists attempts and drafts together, newest first, below the solution', () => {
  expect(versions.map(({ id }) => id)).toEqual(['article', 'c', 'b', 'a']);
});

it('compares the last version with the one before', () => {
  expect(sides('')).toEqual(['b', 'c']);
  expect(sides('right=b')).toEqual(['a', 'b']);
});

it('compares what the address names', () => {
  expect(sides('left=article&right=a')).toEqual(['article', 'a']);
  expect(sides('left=gone&right=gone')).toEqual(['b', 'c']);
});

it('compares the only version with the solution', () => {
  const only = versionsOf([attempt('a', '2026-01-01')], [], true);
  expect(chosenSides(new URLSearchParams(), only).left?.id).toBe('article');
  expect(chosenSides(new URLSearchParams(), versionsOf([], [], false))).toEqual({});
});
