import { Button, CloseButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { explainError } from '~/lib/api/apiError';
import { startOver } from '~/lib/api/startOver';
import type { Problem } from '~/lib/api/types';
import { newestLocalDraft } from '~/lib/drafts/localDrafts';
import classes from './practise.module.css';
import { answerOf } from './starterAnswer';

type Props = { userId: string; problem: Problem };

/** Says after a fresh start where the last text is, and brings it back. What was typed meanwhile is put away in its turn. */
export function SetAsideBar({ userId, problem }: Props) {
  const location = useLocation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { slug, content } = problem;
  const state = location.state as { setAside?: string | null } | null;
  const setAside = state?.setAside;
  const close = () => navigate(location.pathname, { replace: true, state: null });

  const bringBack = useMutation({
    mutationFn: async (text: string) => {
      // What was typed in the last second is still on its way to the server, and must be there before it is put away.
      if (newestLocalDraft(userId, slug) !== null) throw new Error('Your text is still being saved.');
      const { draft } = await startOver(slug, answerOf(content, text));
      client.setQueryData(['draft', slug], draft);
      await client.invalidateQueries({ queryKey: ['set-aside', slug] });
      await close();
    },
    onError: (error) =>
      notifications.show({
        color: 'red',
        title: 'Your last text was not brought back',
        message:
          error.constructor === Error ? `${error.message} Try again in a moment.` : explainError(error),
      }),
  });

  if (setAside === undefined) return null;
  return (
    <div className={classes.bar} role="status">
      <span>
        {setAside === null
          ? 'You start afresh.'
          : 'You start afresh. Your last text is kept with your attempts.'}
      </span>
      {setAside !== null && (
        <Button
          size="compact-sm"
          variant="default"
          loading={bringBack.isPending}
          onClick={() => bringBack.mutate(setAside)}
        >
          Bring back my last text
        </Button>
      )}
      <CloseButton size="sm" aria-label="Close this message" onClick={() => void close()} />
    </div>
  );
}
