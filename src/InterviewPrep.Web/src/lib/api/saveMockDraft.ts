import { api, dataOf } from './client';

/** Like `saveDraft`, for one question of an interview. What comes after its end is kept and `isLate`. */
export const saveMockDraft = (
  id: string,
  number: number,
  draft: { answer: unknown; revision: number },
  keepalive: boolean,
) =>
  dataOf(
    api.PUT('/api/mocks/{id}/items/{number}/draft', {
      params: { path: { id, number } },
      body: draft,
      keepalive,
    }),
  );
