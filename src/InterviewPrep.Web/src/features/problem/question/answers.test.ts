import { expect, it } from 'vitest';
import { countWords, moved, readableAnswer } from './answers';

it('counts words as a person does', () => {
  expect(countWords('')).toBe(0);
  expect(countWords(' It’s 3 o’clock — and 20 % late. ')).toBe(6);
});

it('moves an item, and nothing beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
});

it('shows an answer part by part', () => {
  expect(readableAnswer('{"task":"ship\\nit","choices":[1]}')).toBe('task\nship\nit\n\nchoices\n[\n  1\n]');
});

it('counts the elements of a diagram instead of listing them', () => {
  expect(readableAnswer('{"diagram":{"elements":[{"id":"a"},{"id":"b"}]}}')).toBe('diagram\n2 elements');
  expect(readableAnswer('{"diagram":null}')).toBe('diagram\nnull');
});
