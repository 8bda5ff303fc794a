import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { submissionQuery, useSubmission } from '~/lib/api/getSubmission';
import type { JudgingProgress } from '~/lib/api/types';
import { watchSubmission } from '~/lib/api/watchSubmission';

const justQueued: JudgingProgress = { state: 'Queued', step: 'queued', done: 0, total: 0 };

/** A submission; one that is still with the judge is followed until its verdict. */
export function useJudgedSubmission(id: string) {
  const { data: submission, error, refetch } = useSubmission(id);
  const [progress, setProgress] = useState(justQueued);
  const client = useQueryClient();
  const isWaiting = submission !== undefined && submission.state !== 'Judged';

  useEffect(() => {
    if (!isWaiting) return;
    return watchSubmission(id, {
      onProgress: setProgress,
      onVerdict: (judged) => client.setQueryData(submissionQuery(id).queryKey, judged),
      onError: () => void client.invalidateQueries(submissionQuery(id)),
    });
  }, [id, isWaiting, client]);

  return {
    submission,
    progress,
    error: submission === undefined ? error : null,
    retry: () => void refetch(),
  };
}
