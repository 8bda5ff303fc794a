import type { DraftState } from '~/lib/drafts/draftMachine';
import { formatTime } from '~/lib/format';
import classes from './drafts.module.css';

type Props = { draft: DraftState; keptLocally: boolean };

export const SaveStatus = ({ draft, keptLocally }: Props) => (
  <span className={classes.saved} data-trouble={draft.failures > 0 || draft.sync === 'rejected'}>
    {describe(draft, keptLocally)}
  </span>
);

function describe({ sync, savedAt, refusal, failures }: DraftState, keptLocally: boolean): string {
  if (sync === 'rejected') return `not saved: ${refusal ?? 'refused by the server'}`;
  if (sync === 'conflict') return 'changed elsewhere';
  if (failures > 0)
    return keptLocally ? 'offline, kept in this browser' : 'offline, not saved: keep this page open';
  if (sync === 'edited' || sync === 'sending') return 'saving…';
  return savedAt === null ? '' : `saved ${formatTime(savedAt)}`;
}
