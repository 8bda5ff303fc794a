import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';

/** What a note is about. */
export type NoteSubject = { slug: string } | { submissionId: string };

const getNote = (subject: NoteSubject, signal: AbortSignal) =>
  'slug' in subject
    ? dataOf(api.GET('/api/problems/{slug}/note', { params: { path: subject }, signal }))
    : dataOf(
        api.GET('/api/submissions/{id}/note', { params: { path: { id: subject.submissionId } }, signal }),
      );

/** The note as it is when it is opened. From then on its draft session owns it, so it is never read again. */
export const useNoteAtOpening = (subject: NoteSubject) =>
  useQuery({
    queryKey: ['note', subject],
    queryFn: ({ signal }) => getNote(subject, signal),
    staleTime: Infinity,
    gcTime: 0,
  });
