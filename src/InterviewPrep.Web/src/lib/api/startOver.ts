import { textOf } from './answer';
import { api, dataOf } from './client';
import type { Draft } from './types';

/** Puts the draft of a problem away and begins with another answer. */
export async function startOver(
  slug: string,
  answer: unknown,
): Promise<{ draft: Draft; setAside: string | null }> {
  const begun = await dataOf(
    api.POST('/api/problems/{slug}/draft/set-aside', { params: { path: { slug } }, body: { answer } }),
  );
  return {
    draft: { answer: textOf(begun.answer), revision: begun.revision, savedAt: begun.savedAt },
    setAside: begun.setAside === null ? null : textOf(begun.setAside),
  };
}
