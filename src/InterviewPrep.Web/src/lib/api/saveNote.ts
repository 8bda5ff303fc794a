import type { DraftPlace } from '~/lib/desk';
import { api, dataOf } from './client';
import type { NoteSubject } from './getNote';

type NoteToSave = { text: string; revision: number };

/** Throws an `ApiError` of status 409, with the other text in its body, when the note was saved elsewhere since. */
const saveNote = (subject: NoteSubject, body: NoteToSave, keepalive: boolean) =>
  'slug' in subject
    ? dataOf(api.PUT('/api/problems/{slug}/note', { params: { path: subject }, body, keepalive }))
    : dataOf(
        api.PUT('/api/submissions/{id}/note', {
          params: { path: { id: subject.submissionId } },
          body,
          keepalive,
        }),
      );

/** Where a note is kept. */
export const notePlace = (subject: NoteSubject): DraftPlace => ({
  draftKey: `note:${'slug' in subject ? subject.slug : subject.submissionId}`,
  saveDraft: ({ answer, revision }, keepalive) =>
    saveNote(subject, { text: answer as string, revision }, keepalive),
});
