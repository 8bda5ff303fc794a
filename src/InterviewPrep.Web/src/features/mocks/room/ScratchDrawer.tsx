import { Drawer, Loader, Tabs, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { LoadError } from '~/components/LoadError';
import { ConflictDialog } from '~/components/drafts/ConflictDialog';
import { SaveStatus } from '~/components/drafts/SaveStatus';
import { LazyWhiteboard } from '~/components/whiteboard/lazy';
import { scratchPlace, scratchQuery } from '~/lib/api/scratch';
import type { Draft } from '~/lib/api/types';
import type { DiagramElement } from '~/lib/design';
import { useDraft } from '~/lib/drafts/useDraft';

type Props = { userId: string; mockId: string; close: () => void };
type Scratch = { notes: string; board: { elements: DiagramElement[] } | null };

const blank = JSON.stringify({ notes: '', board: null } satisfies Scratch);
const parse = (text: string) => JSON.parse(text) as Scratch;
const nothing: DiagramElement[] = [];

/** Room to think beside the questions. Nobody grades it. */
export function ScratchDrawer({ userId, mockId, close }: Props) {
  const scratch = useQuery(scratchQuery(mockId));
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size="xl"
      title="Notes and whiteboard"
      closeButtonProps={{ 'aria-label': 'Close the notes' }}
    >
      {scratch.isPending && <Loader aria-label="Loading your notes" />}
      {scratch.isError && (
        <LoadError what="Your notes" error={scratch.error} retry={() => void scratch.refetch()} />
      )}
      {scratch.isSuccess && <Sheet userId={userId} mockId={mockId} server={scratch.data} />}
    </Drawer>
  );
}

function Sheet({ userId, mockId, server }: { userId: string; mockId: string; server: Draft }) {
  const { session, draft, keptLocally } = useDraft({
    userId,
    place: scratchPlace(mockId),
    starter: blank,
    server,
    toAnswer: parse,
  });
  const { notes, board } = useMemo(() => parse(draft.answer), [draft.answer]);
  const change = useCallback(
    (part: Partial<Scratch>) =>
      session.edit(JSON.stringify({ ...parse(session.getState().answer), ...part })),
    [session],
  );
  const draw = useCallback((elements: DiagramElement[]) => change({ board: { elements } }), [change]);

  return (
    <>
      <Tabs defaultValue="notes">
        <Tabs.List aria-label="Notes and whiteboard" mb="md">
          <Tabs.Tab value="notes">Notes</Tabs.Tab>
          <Tabs.Tab value="board">Whiteboard</Tabs.Tab>
          <SaveStatus draft={draft} keptLocally={keptLocally} />
        </Tabs.List>
        <Tabs.Panel value="notes">
          <Textarea
            aria-label="Notes"
            description="For yourself; nobody grades them."
            autosize
            minRows={14}
            maxRows={30}
            maxLength={50_000}
            value={notes}
            onChange={(event) => change({ notes: event.currentTarget.value })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="board" keepMounted={false}>
          <LazyWhiteboard elements={board?.elements ?? nothing} onChange={draw} holdBack={session.holdBack} />
        </Tabs.Panel>
      </Tabs>
      {draft.theirs && (
        <ConflictDialog
          mine={notes}
          theirs={{ ...draft.theirs, answer: parse(draft.theirs.answer ?? blank).notes }}
          keepMine={session.keepMine}
          takeTheirs={session.takeTheirs}
        />
      )}
    </>
  );
}
