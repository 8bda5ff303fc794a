import { Button, Group, Modal, Text } from '@mantine/core';
import { LazyDiffView } from '~/components/editor/lazy';
import type { ServerDraft } from '~/lib/drafts/draftMachine';
import { formatTime } from '~/lib/format';
import classes from './drafts.module.css';

type Props = {
  what?: 'draft' | 'note';
  mine: string;
  theirs: ServerDraft;
  keepMine: () => void;
  takeTheirs: () => void;
};

/** Asked when the same text was changed in two places. It cannot be closed without a choice: either text would be lost. */
export const ConflictDialog = ({ what = 'draft', mine, theirs, keepMine, takeTheirs }: Props) => (
  <Modal
    opened
    onClose={() => undefined}
    withCloseButton={false}
    closeOnEscape={false}
    closeOnClickOutside={false}
    size="xl"
    title={`This ${what} was also changed elsewhere`}
  >
    <Text size="sm" c="dimmed">
      Another tab or device saved a different text
      {theirs.savedAt !== null && ` at ${formatTime(theirs.savedAt)}`}. Lines marked − are in that text only,
      lines marked + in yours only. Both are kept until you choose.
    </Text>
    <div className={classes.diff}>
      <LazyDiffView left={theirs.answer ?? ''} right={mine} leftLabel="The other text" rightLabel="My text" />
    </div>
    <Group justify="flex-end">
      <Button variant="default" onClick={takeTheirs}>
        Take the other
      </Button>
      <Button onClick={keepMine} data-autofocus>
        Keep mine
      </Button>
    </Group>
  </Modal>
);
