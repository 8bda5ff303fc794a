import { useRef, useState } from 'react';
import type { ContentOf } from '~/lib/api/types';
import { type InputErrors, checkValues, fieldsOf, hasErrors, toRequest, valuesOf } from './testInput';

const noErrors: InputErrors = { fields: [], expected: null };

export type TestInput = ReturnType<typeof useTestInput>;

/** The candidate's own input: begun from the first sample, checked when it is run. */
export function useTestInput({ type, entryPoint, samples }: ContentOf<'coding' | 'async'>) {
  const [values, setValues] = useState(() => valuesOf(entryPoint, samples[0]));
  const [errors, setErrors] = useState(noErrors);
  const form = useRef<HTMLFormElement>(null);

  return {
    form,
    fields: fieldsOf(entryPoint),
    /** Async code is held against rules, and not compared with a value. */
    takesExpected: type === 'coding',
    samples,
    values,
    errors,
    setField: (index: number, text: string) =>
      setValues({ ...values, fields: values.fields.with(index, text) }),
    setExpected: (expected: string) => setValues({ ...values, expected }),
    fillFrom: (sampleIndex: number) => {
      setValues(valuesOf(entryPoint, samples[sampleIndex]));
      setErrors(noErrors);
    },
    hasFocus: () => form.current?.contains(document.activeElement) ?? false,
    /** What to send, or null when a field is wrong; the fields then say what. */
    check: () => {
      const found = checkValues(entryPoint, values);
      setErrors(found);
      return hasErrors(found) ? null : toRequest(entryPoint, values);
    },
  };
}
