import { api, dataOf } from './client';
import type { NoteSubject } from './getNote';

type NoteToSave = { text: string; revision: number };

/** Throws an `ApiError` of status 409, with the other text in its body, when the note was saved elsewhere since. */
export const saveNote = (subject: NoteSubject, body: NoteToSave, keepalive = false) =>
  'slug' in subject
    ? dataOf(api.PUT('/api/problems/{slug}/note', { params: { path: subject }, body, keepalive }))
    : dataOf(
        api.PUT('/api/submissions/{id}/note', {
          params: { path: { id: subject.submissionId } },
          body,
          keepalive,
        }),
      );
