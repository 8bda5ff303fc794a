import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { explainError } from '~/lib/api/apiError';
import { submissionQuery } from '~/lib/api/getSubmission';
import { type RunRequest, startRun } from '~/lib/api/startRun';
import { submitAnswer } from '~/lib/api/submitAnswer';
import type { JudgingProgress, Submission } from '~/lib/api/types';
import { watchSubmission } from '~/lib/api/watchSubmission';

export type Judging =
  | { phase: 'idle' }
  | { phase: 'judging'; progress: JudgingProgress }
  | { phase: 'judged'; submission: Submission }
  | { phase: 'failed'; message: string };

export const isBusy = (judging: Judging) => judging.phase === 'judging';

const justQueued: JudgingProgress = { state: 'Queued', step: 'queued', done: 0, total: 0 };

/** Sends the code to the judge and follows it to the verdict. One at a time. */
export function useJudging(slug: string) {
  const [judging, setJudging] = useState<Judging>({ phase: 'idle' });
  const client = useQueryClient();
  const stopWatching = useRef<(() => void) | null>(null);
  const isGone = useRef(false);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      stopWatching.current?.();
    };
  }, []);

  const fail = (error: unknown) => setJudging({ phase: 'failed', message: explainError(error) });

  const finish = (submission: Submission) => {
    setJudging({ phase: 'judged', submission });
    client.setQueryData(submissionQuery(submission.id).queryKey, submission);
    if (submission.purpose !== 'submit') return;
    for (const key of [['problem', slug], ['problems'], ['submissions'], ['reviews'], ['rating']]) {
      void client.invalidateQueries({ queryKey: key });
    }
  };

  const judge = async (start: () => Promise<{ id: string }>) => {
    setJudging({ phase: 'judging', progress: justQueued });
    try {
      const { id } = await start();
      if (isGone.current) return;
      stopWatching.current = watchSubmission(id, {
        onProgress: (progress) => setJudging({ phase: 'judging', progress }),
        onVerdict: finish,
        onError: fail,
      });
    } catch (error) {
      fail(error);
    }
  };

  return {
    judging,
    reset: () => setJudging({ phase: 'idle' }),
    run: (request: RunRequest) => void judge(() => startRun(slug, request)),
    submit: (answer: unknown) => void judge(() => submitAnswer(slug, answer)),
  };
}
