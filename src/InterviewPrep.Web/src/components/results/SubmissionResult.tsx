import { useState } from 'react';
import { DatasetDetails } from '~/components/rows/DatasetDetails';
import { AsyncDetails } from '~/components/timeline/AsyncDetails';
import { VerdictBadge } from '~/components/VerdictBadge';
import type { Submission, TestResult } from '~/lib/api/types';
import { formatDuration, formatMemory } from '~/lib/format';
import { CompileErrors } from './CompileErrors';
import { TestDetails } from './TestDetails';
import { TestStrip } from './TestStrip';
import classes from './results.module.css';
import { isOwnInput, summarize, testToShow } from './summarize';

type Props = {
  submission: Submission;
  /** Takes the reader to a line of the code. */
  goTo: (line: number, column: number) => void;
};

/** A judged submission: the verdict in one line, then its tests or its compile errors. Give it the id as key. */
export function SubmissionResult({ submission, goTo }: Props) {
  const { tests, compileErrors, timeMs, memoryKb } = submission;
  const [chosen, setChosen] = useState(() => testToShow(tests));
  const test = tests[chosen];
  const { feedback } = submission;

  return (
    <div className={classes.result}>
      <div className={classes.summary}>
        <VerdictBadge
          verdict={isOwnInput(submission) ? 'Answered' : submission.verdict}
          state={submission.state}
          size="lg"
          label={summarize(submission)}
        />
        <span className={classes.figures}>
          {timeMs !== null && <span>Slowest test {formatDuration(timeMs)}</span>}
          {memoryKb !== null && <span>Memory {formatMemory(memoryKb)}</span>}
        </span>
      </div>
      {compileErrors.length > 0 && <CompileErrors errors={compileErrors} goTo={goTo} />}
      {tests.length > 1 && <TestStrip tests={tests} chosen={chosen} choose={setChosen} />}
      {test && <Details test={test} feedback={feedback} index={chosen} />}
    </div>
  );
}

type DetailsProps = { test: TestResult; feedback: Submission['feedback']; index: number };

function Details({ test, feedback, index }: DetailsProps) {
  switch (feedback?.type) {
    case 'rows':
      return <DatasetDetails test={test} rows={feedback.datasets[index]} />;
    case 'async':
      return <AsyncDetails test={test} seen={feedback.tests[index]} />;
    default:
      return <TestDetails test={test} />;
  }
}
