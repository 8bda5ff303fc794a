import { expect, it } from 'vitest';
import { safeNext } from './safeNext';

it.each(['/problems/pair?status=todo', '/history?page=2#top'])('goes back to %s', (next) => {
  expect(safeNext(next)).toBe(next);
});

it.each([null, '', 'problems', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)'])(
  'goes home instead of %s',
  (next) => {
    expect(safeNext(next)).toBe('/');
  },
);
