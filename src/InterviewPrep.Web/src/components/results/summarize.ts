import type { Submission, TestResult } from '~/lib/api/types';
import { plural } from '~/lib/format';
import { verdictLabels } from '~/lib/labels';

type Judged = Pick<Submission, 'verdict' | 'purpose' | 'detail' | 'tests' | 'compileErrors'>;

/** The one line that says it all. */
export function summarize(submission: Judged): string {
  const { verdict, tests } = submission;
  if (verdict === null) return 'Not judged yet';
  if (verdict === 'CompileError')
    return withDetail('Compile error', plural(submission.compileErrors.length, 'error'));
  if (verdict === 'InternalError') {
    return withDetail(
      verdictLabels[verdict],
      'this is the judge’s fault, not yours. Your code is kept; try again',
    );
  }
  if (isOwnInput(submission)) return 'Ran with your input';
  if (tests.length === 0 && submission.detail !== null)
    return withDetail(verdictLabels[verdict], asClause(submission.detail));
  if (verdict === 'Accepted') {
    const what = submission.purpose === 'run' ? plural(tests.length, 'sample') : plural(tests.length, 'test');
    return withDetail(verdictLabels[verdict], tests.length === 1 ? `${what} passed` : `all ${what} passed`);
  }
  if (tests.length === 1 && tests[0]) return withDetail(verdictLabels[verdict], tests[0].name);
  return withDetail(verdictLabels[verdict], asClause(submission.detail ?? countPassed(tests)));
}

/** A run on the candidate's own input without an expected value: there is nothing to compare with. */
export const isOwnInput = ({ purpose, verdict, tests }: Judged) =>
  purpose === 'run' &&
  (verdict === 'Accepted' || verdict === 'Answered') &&
  tests.length === 1 &&
  tests[0]?.expected === null;

/** The test to show first: the first failure, else the first. */
export function testToShow(tests: TestResult[]): number {
  const failed = tests.findIndex(({ status }) => status === 'failed');
  return Math.max(failed, 0);
}

function countPassed(tests: TestResult[]): string {
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const counted = `${passed} of ${plural(tests.length, 'test')} passed`;
  const failed = tests.find(({ status }) => status === 'failed');
  return failed === undefined ? counted : `${counted}, first failure: ${failed.name}`;
}

const asClause = (sentence: string) =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');

const withDetail = (verdict: string, detail: string) => `${verdict}: ${detail}`;
