import { expect, it } from 'vitest';
import { changedLines, stretches } from './changedLines';

it('numbers the lines of both sides', () => {
  expect(changedLines('a\nb\nc\n', 'a\nx\nc\n')).toEqual([
    { text: 'a', before: 1, after: 1 },
    { text: 'b', before: 2, after: null },
    { text: 'x', before: null, after: 2 },
    { text: 'c', before: 3, after: 3 },
  ]);
});

it('knows a new file', () => {
  expect(changedLines('', 'a\nb\n').map(({ before, after }) => [before, after])).toEqual([
    [null, 1],
    [null, 2],
  ]);
});

it('folds what is far from a change', () => {
  const text = Array.from({ length: 30 }, (_, index) => `line ${index}`);
  const found = stretches(changedLines(text.join('\n'), text.with(20, 'other').join('\n')));
  expect(found.map(({ isFolded, lines }) => [isFolded, lines.length])).toEqual([
    [true, 16],
    [false, 10],
    [false, 5],
  ]);
});
