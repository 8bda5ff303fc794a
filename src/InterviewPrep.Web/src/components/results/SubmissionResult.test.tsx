import { MantineProvider } from '@mantine/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Submission, TestResult } from '~/lib/api/types';
import { SubmissionResult } from './SubmissionResult';

const test = (name: string, rest: Partial<TestResult>): TestResult => ({
  name,
  passed: rest.status === 'passed',
  status: 'passed',
  hidden: false,
  verdict: null,
  why: null,
  message: null,
  input: 'n = 1',
  expected: '[1,2]',
  actual: '[1,2]',
  stdout: null,
  timeMs: 1,
  ...rest,
});

const submission: Submission = {
  id: '7',
  slug: 'pair',
  name: 'Pair',
  kind: 'coding',
  purpose: 'submit',
  state: 'Judged',
  verdict: 'WrongAnswer',
  detail: '1 of 3 tests passed, first failure: both ends',
  score: null,
  answer: '',
  tests: [
    test('in the middle', { status: 'passed' }),
    test('both ends', {
      status: 'failed',
      actual: '[1,3]',
      why: 'The last one counts too.',
      stdout: 'hello',
    }),
    test('a large one', { status: 'skipped', hidden: true, input: null, expected: null, actual: null }),
  ],
  compileErrors: [],
  feedback: null,
  assessment: null,
  timeMs: 38,
  memoryKb: 2_048,
  createdAt: '2026-01-01T10:00:00Z',
  judgedAt: '2026-01-01T10:00:01Z',
};

function show(rest: Partial<Submission> = {}) {
  const goTo = vi.fn();
  render(
    <MantineProvider>
      <SubmissionResult submission={{ ...submission, ...rest }} goTo={goTo} />
    </MantineProvider>,
  );
  return { goTo, user: userEvent.setup() };
}

it('says it all in one line and opens the first failure', () => {
  show();
  expect(screen.getByText('Wrong answer: 1 of 3 tests passed, first failure: both ends')).toBeTruthy();

  const details = within(screen.getByRole('region', { name: 'Test: both ends' }));
  expect(details.getByText('The last one counts too.')).toBeTruthy();
  expect(details.getByRole('group', { name: 'Output' }).textContent).toBe('hello');
});

it('marks the difference between expected and actual', () => {
  show();
  expect(within(screen.getByRole('group', { name: 'Expected' })).getByText('2').tagName).toBe('INS');
  expect(within(screen.getByRole('group', { name: 'Actual' })).getByText('3').tagName).toBe('DEL');
});

it('moves between the tests with the arrow keys', async () => {
  const { user } = show();
  await user.tab();
  await user.keyboard('{ArrowRight}');
  const skipped = screen.getByRole('button', { name: /^3 skipped/ });
  expect(document.activeElement).toBe(skipped);
  expect(screen.getByText(/did not run this test/)).toBeTruthy();
});

it('goes to the line of a compile error', async () => {
  const error = { line: 4, column: 9, endLine: 4, endColumn: 10, code: 'CS1002', message: '; expected' };
  const { goTo, user } = show({ verdict: 'CompileError', tests: [], compileErrors: [error] });
  await user.click(screen.getByRole('button', { name: /Line 4, column 9/ }));
  expect(goTo).toHaveBeenCalledWith(4, 9);
});
