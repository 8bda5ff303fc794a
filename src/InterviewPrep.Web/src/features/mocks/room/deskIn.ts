import type { QueryClient } from '@tanstack/react-query';
import { type MockItem, mockItemQuery } from '~/lib/api/getMockItem';
import { textOf } from '~/lib/api/answer';
import { type Desk, interviewDesk } from '~/lib/desk';

/** The desk of one question, which keeps the copy of the draft up to date: on coming back it opens with what was saved. */
export function deskIn(mockId: string, number: number, client: QueryClient): Desk {
  const desk = interviewDesk(mockId, number);
  return {
    ...desk,
    saveDraft: async (draft, keepalive) => {
      const saved = await desk.saveDraft(draft, keepalive);
      const kept = { answer: textOf(draft.answer), revision: saved.revision, savedAt: saved.savedAt };
      client.setQueryData(mockItemQuery(mockId, number).queryKey, (item: MockItem | undefined) =>
        item === undefined ? item : { ...item, draft: kept },
      );
      return saved;
    },
  };
}
