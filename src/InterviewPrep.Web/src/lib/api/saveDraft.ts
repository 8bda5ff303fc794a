import { api, dataOf } from './client';
import type { components } from './schema';

type DraftToSave = components['schemas']['SaveDraftCommand'];

/**
 * Throws an `ApiError` of status 409, with the other text in its body, when the draft was saved elsewhere since.
 * With `keepalive` the request outlives the page.
 */
export const saveDraft = (slug: string, draft: DraftToSave, keepalive = false) =>
  dataOf(api.PUT('/api/problems/{slug}/draft', { params: { path: { slug } }, body: draft, keepalive }));
