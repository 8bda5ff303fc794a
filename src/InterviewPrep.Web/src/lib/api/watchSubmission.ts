import { ApiError } from './apiError';
import { getSubmission } from './getSubmission';
import type { JudgingProgress, Submission } from './types';

type Watcher = {
  onProgress: (progress: JudgingProgress) => void;
  onVerdict: (submission: Submission) => void;
  onError: (error: unknown) => void;
};

const lostConnectionsBeforePolling = 3;
const firstPollMs = 1_000;
const longestPollMs = 10_000;

/**
 * Follows a submission until its verdict. The event stream begins with the current state, so a lost connection costs
 * nothing: the browser re-connects, and when the stream stays away the submission is asked for again and again.
 * Returns the function that stops watching.
 */
export function watchSubmission(id: string, watcher: Watcher): () => void {
  let stopped = false;
  let lostConnections = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const source = new EventSource(`/api/submissions/${encodeURIComponent(id)}/events`);

  const stop = () => {
    stopped = true;
    source.close();
    clearTimeout(timer);
  };

  const finish = (submission: Submission) => {
    stop();
    watcher.onVerdict(submission);
  };

  const poll = async (delayMs: number) => {
    try {
      const submission = await getSubmission(id);
      if (stopped) return;
      if (submission.state === 'Judged') {
        finish(submission);
        return;
      }
    } catch (error) {
      if (stopped) return;
      if (!(error instanceof ApiError && error.isTemporary)) {
        stop();
        watcher.onError(error);
        return;
      }
    }
    timer = setTimeout(() => void poll(Math.min(delayMs * 2, longestPollMs)), delayMs);
  };

  source.addEventListener('state', (event: MessageEvent<string>) => {
    lostConnections = 0;
    watcher.onProgress(JSON.parse(event.data) as JudgingProgress);
  });
  source.addEventListener('verdict', (event: MessageEvent<string>) => {
    finish(JSON.parse(event.data) as Submission);
  });
  source.addEventListener('error', () => {
    lostConnections++;
    const givenUp = source.readyState === EventSource.CLOSED;
    if (!givenUp && lostConnections < lostConnectionsBeforePolling) return;
    source.close();
    void poll(firstPollMs);
  });

  return stop;
}
