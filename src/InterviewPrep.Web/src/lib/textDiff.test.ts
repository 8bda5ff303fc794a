import { describe, expect, it } from 'vitest';
import { type Segment, diffText } from './textDiff';

const marked = (segments: Segment[]) =>
  segments.map(({ text, changed }) => (changed ? `<${text}>` : text)).join('');
const diff = (expected: string, actual: string) => {
  const result = diffText(expected, actual);
  return [marked(result.expected), marked(result.actual)];
};

describe('diffText', () => {
  it('marks nothing when both are equal', () => {
    expect(diff('[1,2]', '[1,2]')).toEqual(['[1,2]', '[1,2]']);
  });

  it('marks a whole number, not one of its digits', () => {
    expect(diff('[12,3]', '[13,3]')).toEqual(['[<12>,3]', '[<13>,3]']);
  });

  it('marks what is missing and what is too much', () => {
    expect(diff('[1,2,3]', '[1,3]')).toEqual(['[1,<2,>3]', '[1,3]']);
    expect(diff('[1]', '[1,1]')).toEqual(['[1]', '[1<,1>]']);
  });

  it('marks a whole text, also with escaped quotes in it', () => {
    expect(diff('["a \\"b\\"","c"]', '["a","c"]')).toEqual(['[<"a \\"b\\"">,"c"]', '[<"a">,"c"]']);
  });

  it('marks the call that answered otherwise', () => {
    expect(diff('Get(1) -> 1\nGet(2) -> -1', 'Get(1) -> 1\nGet(2) -> 2')).toEqual([
      'Get(1) -> 1\nGet(2) -> <-1>',
      'Get(1) -> 1\nGet(2) -> <2>',
    ]);
  });

  it('keeps every character of both', () => {
    const [expected, actual] = ['{"a": [1.5, null]}…', 'true\n'];
    const result = diffText(expected, actual);
    expect(result.expected.map(({ text }) => text).join('')).toBe(expected);
    expect(result.actual.map(({ text }) => text).join('')).toBe(actual);
  });

  it('marks everything when two long values have little in common', () => {
    const numbers = (from: number) => Array.from({ length: 3_000 }, (_, index) => from + index).join(' ');
    const [expected, actual] = [numbers(0), numbers(10_000)];
    expect(diffText(expected, actual)).toEqual({
      expected: [{ text: expected, changed: true }],
      actual: [{ text: actual, changed: true }],
    });
  });
});
