import { expect, it } from 'vitest';
import { serializeRun } from './startRun';

it('sends the input digit by digit as it was typed', () => {
  expect(serializeRun({ answer: 'a "b"', input: '[12345678901234567890]', expected: '1.0' })).toBe(
    '{"answer":"a \\"b\\"","input":[12345678901234567890],"expected":1.0}',
  );
});

it('leaves out what was not given', () => {
  expect(serializeRun({ answer: 'a' })).toBe('{"answer":"a"}');
});
