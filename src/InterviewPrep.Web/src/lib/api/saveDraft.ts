import { request } from './http';

export type DraftToSave = { answer: string; revision: number };
export type SavedDraft = { revision: number; savedAt: string };

/** Throws an `ApiError` of status 409, with the other text in its body, when the draft was saved elsewhere since. */
export const saveDraft = (slug: string, draft: DraftToSave, keepalive = false) =>
  request<SavedDraft>(`/api/problems/${encodeURIComponent(slug)}/draft`, {
    method: 'PUT',
    body: JSON.stringify(draft),
    keepalive,
  });
