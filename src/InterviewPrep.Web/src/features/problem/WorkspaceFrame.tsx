import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { ConflictDialog } from '~/components/drafts/ConflictDialog';
import type { DraftState } from '~/lib/drafts/draftMachine';
import type { DraftSession } from '~/lib/drafts/draftSession';
import { ThreePanes } from './ThreePanes';
import { type PaneName, ThreeTabs } from './ThreeTabs';

export const useIsNarrow = () =>
  useMediaQuery('(max-width: 900px)', undefined, { getInitialValueInEffect: false });

type Props = Record<PaneName | 'actions', ReactNode> & {
  title: string;
  isNarrow: boolean;
  pane: PaneName;
  onPane: (pane: PaneName) => void;
  draft: DraftState;
  session: DraftSession;
};

/** The panes as there is room for them, and the question when the draft was changed in two places. */
export const WorkspaceFrame = ({ title, isNarrow, pane, onPane, draft, session, ...panes }: Props) => (
  <>
    {isNarrow ? (
      <ThreeTabs {...panes} title={title} pane={pane} onPane={onPane} />
    ) : (
      <ThreePanes {...panes} />
    )}
    {draft.theirs && (
      <ConflictDialog
        mine={draft.answer}
        theirs={draft.theirs}
        keepMine={session.keepMine}
        takeTheirs={session.takeTheirs}
      />
    )}
  </>
);
