import { describe, expect, it } from 'vitest';
import type { EntryPoint, Sample } from '~/lib/api/types';
import { checkValues, fieldsOf, hasErrors, toRequest, valuesOf } from './testInput';

const method: EntryPoint = {
  kind: 'method',
  type: 'Solution',
  name: 'FindPair',
  returns: 'int[]',
  parameters: [
    { name: 'numbers', type: 'int[]' },
    { name: 'target', type: 'int' },
  ],
  members: [],
};
const cache: EntryPoint = {
  kind: 'class',
  type: 'LruCache',
  name: 'LruCache',
  returns: '',
  parameters: [],
  members: [],
};
const sample = (rest: Partial<Sample>): Sample => ({
  name: 'sample',
  why: null,
  input: '',
  expected: '',
  args: null,
  calls: null,
  ...rest,
});

describe('a method', () => {
  it('has a field for each parameter, filled from the sample', () => {
    expect(fieldsOf(method)).toEqual(method.parameters);
    expect(valuesOf(method, sample({ args: [[3, 2, 4], 6] }))).toEqual({
      fields: ['[3,2,4]', '6'],
      expected: '',
    });
  });

  it('starts empty without a sample', () => {
    expect(valuesOf(method, undefined).fields).toEqual(['', '']);
  });

  it('sends the texts as they were typed, so that no number is rounded', () => {
    const values = { fields: ['[12345678901234567890]', '1.0'], expected: '[0, 1]' };
    expect(toRequest(method, values)).toEqual({ input: '[[12345678901234567890],1.0]', expected: '[0, 1]' });
  });

  it('sends no expected value when the field is blank', () => {
    expect(toRequest(method, { fields: ['[]', '1'], expected: ' ' })).toEqual({ input: '[[],1]' });
  });

  it('explains what is not JSON, field by field', () => {
    const errors = checkValues(method, { fields: ['[1,2', '6'], expected: 'x' });
    expect(errors.fields[0]).toContain('not JSON');
    expect(errors.fields[1]).toBeNull();
    expect(errors.expected).toContain('not JSON');
    expect(hasErrors(errors)).toBe(true);
  });

  it('asks for a value where there is none', () => {
    expect(checkValues(method, { fields: ['', '6'], expected: '' }).fields[0]).toContain('Write a value');
  });
});

describe('a class', () => {
  const check = (calls: string) => checkValues(cache, { fields: [calls], expected: '' }).fields[0];

  it('has one field of calls, one call a line', () => {
    const values = valuesOf(
      cache,
      sample({
        calls: [
          ['LruCache', [2]],
          ['Get', [1]],
        ],
      }),
    );
    expect(values.fields).toEqual(['[["LruCache",[2]],\n["Get",[1]]]']);
    expect(check(values.fields[0] ?? '')).toBeNull();
  });

  it.each(['{}', '[["LruCache"]]', '[[1, []]]', '[["LruCache", 2]]'])('refuses %s as calls', (calls) => {
    expect(check(calls)).toContain('list of calls');
  });

  it('wants the object made first', () => {
    expect(check('[["Get", [1]]]')).toContain('first call');
  });

  it('sends the calls as they are', () => {
    expect(toRequest(cache, { fields: ['[["LruCache",[2]]]'], expected: '' })).toEqual({
      input: '[["LruCache",[2]]]',
    });
  });
});
