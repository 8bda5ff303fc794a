import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { EmptyState } from '~/components/EmptyState';
import { JudgingSteps } from '~/components/results/JudgingSteps';
import { SubmissionResult } from '~/components/results/SubmissionResult';
import { RatingBar } from '~/components/reviews/RatingBar';
import type { Judging } from './useJudging';

type Props = { judging: Judging; goTo: (line: number, column: number) => void };

export function JudgingView({ judging, goTo }: Props) {
  switch (judging.phase) {
    case 'idle':
      return (
        <EmptyState title="Nothing has been judged yet">
          Run tries your code on the samples. Submit judges it with every test and keeps the attempt.
        </EmptyState>
      );
    case 'judging':
      return <JudgingSteps progress={judging.progress} />;
    case 'judged':
      return (
        <>
          <SubmissionResult key={judging.submission.id} submission={judging.submission} goTo={goTo} />
          {judging.submission.purpose === 'submit' && (
            <RatingBar id={judging.submission.id} slug={judging.submission.slug} />
          )}
        </>
      );
    case 'failed':
      return (
        <Alert
          color="red"
          role="alert"
          icon={<IconAlertCircle aria-hidden />}
          title="Your code was not judged"
        >
          {judging.message} Your code is kept.
        </Alert>
      );
  }
}
