import { useQuery } from '@tanstack/react-query';
import { useArticle } from '~/lib/api/getArticle';
import { submissionQuery } from '~/lib/api/getSubmission';
import type { Problem } from '~/lib/api/types';
import { answerText } from './answerText';
import type { Version } from './versions';

/** The text of a version; undefined while it is fetched. */
export function useVersionText(version: Version, problem: Problem) {
  const attempt = useQuery({
    ...submissionQuery(version.type === 'attempt' ? version.id : ''),
    enabled: version.type === 'attempt',
  });
  const article = useArticle(problem.slug, version.type === 'article');
  switch (version.type) {
    case 'attempt':
      return {
        text: attempt.data && answerText(attempt.data.answer, problem.content),
        error: attempt.error,
        retry: attempt.refetch,
      };
    case 'article':
      return { text: article.data?.solution ?? undefined, error: article.error, retry: article.refetch };
    default:
      return {
        text: answerText(version.draft.answer, problem.content),
        error: null,
        retry: () => undefined,
      };
  }
}
