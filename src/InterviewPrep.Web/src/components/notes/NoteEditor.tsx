import { SegmentedControl, Skeleton, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { LoadError } from '~/components/LoadError';
import { Markdown } from '~/components/Markdown';
import { ConflictDialog } from '~/components/drafts/ConflictDialog';
import { SaveStatus } from '~/components/drafts/SaveStatus';
import { useMe } from '~/lib/api/getMe';
import { type NoteSubject, useNoteAtOpening } from '~/lib/api/getNote';
import { notePlace } from '~/lib/api/saveNote';
import type { Note } from '~/lib/api/types';
import { useDraft } from '~/lib/drafts/useDraft';
import classes from './notes.module.css';

type Props = { subject: NoteSubject; label: string };

/** A note in Markdown that is saved as it is typed. */
export function NoteEditor({ subject, label }: Props) {
  const { data: me } = useMe();
  const note = useNoteAtOpening(subject);
  if (note.isError) {
    return <LoadError what="Your note" error={note.error} retry={() => void note.refetch()} />;
  }
  if (!me || note.isPending) return <Skeleton height={160} role="status" aria-label="Loading your note" />;
  return <OpenNote userId={me.id} subject={subject} label={label} note={note.data} />;
}

function OpenNote({ userId, subject, label, note }: Props & { userId: string; note: Note }) {
  const { session, draft, keptLocally } = useDraft({
    userId,
    place: notePlace(subject),
    starter: '',
    server: { answer: note.text, revision: note.revision, savedAt: note.savedAt },
  });
  const [mode, setMode] = useState(draft.answer.trim() === '' ? 'write' : 'read');

  return (
    <section className={classes.note} aria-label={label}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label="Write or read the note"
          value={mode}
          onChange={setMode}
          data={[
            { value: 'read', label: 'Read' },
            { value: 'write', label: 'Write' },
          ]}
        />
        <SaveStatus draft={draft} keptLocally={keptLocally} />
      </div>
      {mode === 'write' && (
        <Textarea
          aria-label={label}
          description="Markdown. Saved as you type."
          inputWrapperOrder={['input', 'description']}
          autosize
          minRows={6}
          maxRows={24}
          classNames={{ input: classes.text }}
          value={draft.answer}
          onChange={(event) => session.edit(event.currentTarget.value)}
        />
      )}
      {mode === 'read' && draft.answer.trim() !== '' && <Markdown>{draft.answer}</Markdown>}
      {mode === 'read' && draft.answer.trim() === '' && (
        <Text size="sm" c="dimmed">
          Nothing is written here yet.
        </Text>
      )}
      {draft.theirs && (
        <ConflictDialog
          what="note"
          mine={draft.answer}
          theirs={draft.theirs}
          keepMine={session.keepMine}
          takeTheirs={session.takeTheirs}
        />
      )}
    </section>
  );
}
