import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { ApiError } from '~/lib/api/apiError';
import { saveDraft } from '~/lib/api/saveDraft';
import { startOver } from '~/lib/api/startOver';
import type { Draft, Problem } from '~/lib/api/types';
import { dropAdoptedDraft, dropLocalDraft, newestLocalDraft } from '~/lib/drafts/localDrafts';
import { answerOf, starterAnswer } from './starterAnswer';

type Opening = { userId: string; problem: Problem; draft: Draft };

/** Puts the draft away, begins with the starter and opens the problem with it. Returns what went wrong. */
export function useStartAfresh({ userId, problem, draft }: Opening) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  const begun = useRef(-1);

  useEffect(() => {
    if (begun.current === tries) return;
    begun.current = tries;
    const start = async () => {
      const { slug, content } = problem;
      await sendUnsaved(userId, problem);
      const { draft: fresh, setAside } = await startOver(slug, starterAnswer(content));
      client.setQueryData(['draft', slug], fresh);
      void client.invalidateQueries({ queryKey: ['set-aside', slug] });
      await navigate(`/problems/${slug}`, { replace: true, state: { setAside } });
    };
    start().catch(setError);
  }, [tries, userId, problem, draft, client, navigate]);

  const retry = () => {
    setError(null);
    setTries(tries + 1);
  };
  return { error, retry };
}

/** What this browser kept because it could not be sent. When the server moved on meanwhile it stays, and is asked about later. */
async function sendUnsaved(userId: string, { slug, content }: Problem) {
  const unsaved = newestLocalDraft(userId, slug);
  if (unsaved === null) return;
  try {
    await saveDraft(slug, { answer: answerOf(content, unsaved.answer), revision: unsaved.revision });
    dropLocalDraft(userId, slug, unsaved.answer);
    dropAdoptedDraft(userId, slug, unsaved.key);
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 409)) throw error;
  }
}
