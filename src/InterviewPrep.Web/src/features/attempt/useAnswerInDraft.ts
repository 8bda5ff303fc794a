import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { textOf } from '~/lib/api/answer';
import { explainError } from '~/lib/api/apiError';
import { getDraft } from '~/lib/api/getDraft';
import { problemQuery } from '~/lib/api/getProblem';
import { saveDraft } from '~/lib/api/saveDraft';
import { askToConfirm } from '~/lib/askToConfirm';

const question = {
  title: 'Replace your draft?',
  text: 'You have written something else for this problem since. This attempt’s answer would replace it.',
  confirm: 'Replace the draft',
  isDestructive: true,
};

/** Makes an attempt's answer the problem's draft and opens the problem; asks before it replaces other work. */
export function useAnswerInDraft() {
  const client = useQueryClient();
  const navigate = useNavigate();

  return useMutation({
    mutationFn: async ({ slug, answer }: { slug: string; answer: unknown }) => {
      const [draft, problem] = await Promise.all([getDraft(slug), client.query(problemQuery(slug))]);
      const starter = 'starter' in problem.content ? problem.content.starter : null;
      const isOwnWork = draft.answer !== null && draft.answer !== textOf(answer) && draft.answer !== starter;
      if (isOwnWork && !(await askToConfirm(question))) return;
      await saveDraft(slug, { answer, revision: draft.revision });
      await navigate(`/problems/${slug}`);
    },
    onError: (error) =>
      notifications.show({ color: 'red', title: 'The draft is unchanged', message: explainError(error) }),
  });
}
