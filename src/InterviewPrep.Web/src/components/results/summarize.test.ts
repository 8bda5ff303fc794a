import { describe, expect, it } from 'vitest';
import type { Submission, TestResult } from '~/lib/api/types';
import { summarize, testToShow } from './summarize';

const test = (status: TestResult['status'], rest: Partial<TestResult> = {}): TestResult => ({
  name: `a ${status} one`,
  passed: status === 'passed',
  status,
  hidden: false,
  verdict: null,
  why: null,
  message: null,
  input: 'n = 1',
  expected: '1',
  actual: '1',
  stdout: null,
  timeMs: 1,
  ...rest,
});

const judged = (rest: Partial<Submission>) =>
  summarize({ verdict: 'Accepted', purpose: 'submit', detail: null, tests: [], compileErrors: [], ...rest });

describe('summarize', () => {
  it('uses the sentence of the judge', () => {
    expect(judged({ verdict: 'WrongAnswer', detail: '7 of 12 tests passed, first failure: both ends' })).toBe(
      'Wrong answer: 7 of 12 tests passed, first failure: both ends',
    );
  });

  it('counts for itself when the judge said nothing', () => {
    const tests = [test('passed'), test('failed'), test('skipped')];
    expect(judged({ verdict: 'TimeLimitExceeded', tests })).toBe(
      'Time limit exceeded: 1 of 3 tests passed, first failure: a failed one',
    );
  });

  it('says that all passed', () => {
    expect(judged({ tests: [test('passed'), test('passed')] })).toBe('Accepted: all 2 tests passed');
    expect(judged({ tests: [test('passed')], purpose: 'run' })).toBe('Accepted: 1 sample passed');
  });

  it('claims nothing about an own input without an expected value', () => {
    const tests = [test('passed', { expected: null })];
    expect(judged({ purpose: 'run', tests })).toBe('Ran with your input');
  });

  it('names a test that stands alone', () => {
    const tests = [test('failed', { name: 'your input' })];
    expect(judged({ verdict: 'RuntimeError', purpose: 'run', tests, detail: '0 of 1 tests passed' })).toBe(
      'Runtime error: your input',
    );
  });

  it('takes the blame for a failure of the judge', () => {
    expect(judged({ verdict: 'InternalError' })).toContain('not yours');
  });
});

it('shows the first failure first', () => {
  expect(testToShow([test('passed'), test('failed'), test('failed')])).toBe(1);
  expect(testToShow([test('passed')])).toBe(0);
});
