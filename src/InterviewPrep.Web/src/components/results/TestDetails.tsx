import { Text } from '@mantine/core';
import type { TestResult } from '~/lib/api/types';
import { formatDuration } from '~/lib/format';
import { verdictLabels } from '~/lib/labels';
import { DifferingValues } from './DifferingValues';
import { Value } from './Value';
import classes from './results.module.css';

/** Everything the judge tells about one test. */
export const TestDetails = ({ test }: { test: TestResult }) => (
  <section className={classes.details} aria-label={`Test: ${test.name}`}>
    <div className={classes.testHead}>
      <Text fw={600}>{test.name}</Text>
      <Text size="sm" c="dimmed">
        {outcome(test)}
      </Text>
    </div>
    {test.status === 'failed' && test.why !== null && <Text size="sm">{test.why}</Text>}
    {test.message !== null && <Value label="Message" text={test.message} />}
    {test.input !== null && <Value label="Input" text={test.input} />}
    {test.expected !== null && test.actual !== null && test.status === 'failed' ? (
      <DifferingValues expected={test.expected} actual={test.actual} />
    ) : (
      <>
        {test.expected !== null && <Value label="Expected" text={test.expected} />}
        {test.actual !== null && <Value label="Actual" text={test.actual} />}
      </>
    )}
    {test.stdout !== null && test.stdout !== '' && <Value label="Output" text={test.stdout} />}
    {test.hidden && test.input === null && test.status !== 'skipped' && (
      <Text size="sm" c="dimmed">
        This is a hidden test: only its name and its outcome are shown.
      </Text>
    )}
  </section>
);

function outcome({ status, verdict, expected, hidden, timeMs }: TestResult): string {
  if (status === 'skipped') return 'Skipped: the judge did not run this test';
  if (status === 'passed' && expected === null && !hidden) return `Ran in ${formatDuration(timeMs)}`;
  const word = status === 'passed' ? 'Passed' : verdict === null ? 'Failed' : verdictLabels[verdict];
  return `${word} in ${formatDuration(timeMs)}`;
}
