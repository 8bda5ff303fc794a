import type { EntryPoint, Sample } from '~/lib/api/types';

/** One JSON field of the form: a parameter of the method, or the calls of a class. */
export type InputField = { name: string; type: string };

export type InputValues = { fields: string[]; expected: string };
export type InputErrors = { fields: (string | null)[]; expected: string | null };
export type CheckedInput = { input: string; expected?: string };

export const fieldsOf = (entryPoint: EntryPoint): InputField[] =>
  entryPoint.kind === 'method'
    ? entryPoint.parameters
    : [{ name: 'Calls', type: 'list of [name, arguments]' }];

/** The form as a sample fills it. What is expected is left out: it would be wrong after the first change. */
export function valuesOf(entryPoint: EntryPoint, sample: Sample | undefined): InputValues {
  const values =
    entryPoint.kind === 'method'
      ? entryPoint.parameters.map((_, index) => toText(sample?.args?.[index]))
      : [(sample?.calls ?? []).map((call) => JSON.stringify(call)).join(',\n')].map((calls) => `[${calls}]`);
  return { fields: values, expected: '' };
}

export function checkValues(entryPoint: EntryPoint, { fields, expected }: InputValues): InputErrors {
  return {
    fields: fields.map(
      (text) => explainJson(text) ?? (entryPoint.kind === 'class' ? explainCalls(text, entryPoint) : null),
    ),
    expected: expected.trim() === '' ? null : explainJson(expected),
  };
}

export const hasErrors = ({ fields, expected }: InputErrors) =>
  expected !== null || fields.some((error) => error !== null);

/** What is sent to the judge; the texts go along as they were typed. */
export function toRequest(entryPoint: EntryPoint, { fields, expected }: InputValues): CheckedInput {
  const input = entryPoint.kind === 'method' ? `[${fields.join(',')}]` : (fields[0] ?? '[]');
  return expected.trim() === '' ? { input } : { input, expected };
}

function explainJson(text: string): string | null {
  if (text.trim() === '') return 'Write a value, for example 5, "text" or [1, 2].';
  try {
    JSON.parse(text);
    return null;
  } catch {
    return 'This is not JSON. Numbers look like 5, texts like "abc", lists like [1, 2].';
  }
}

function explainCalls(text: string, { name }: EntryPoint): string | null {
  const calls: unknown = JSON.parse(text);
  const example = `[["${name}", [2]], ["Method", [1]]]`;
  if (!Array.isArray(calls) || !calls.every(isCall)) return `Write a list of calls, like ${example}.`;
  return (calls[0] as [string] | undefined)?.[0] === name
    ? null
    : `The first call makes the object: ["${name}", […]].`;
}

const isCall = (call: unknown) =>
  Array.isArray(call) && call.length === 2 && typeof call[0] === 'string' && Array.isArray(call[1]);

const toText = (value: unknown) => (value === undefined ? '' : JSON.stringify(value));
