import { useEffect, useState, useSyncExternalStore } from 'react';
import { createDraftSession } from '~/lib/drafts/draftSession';

/** The draft of the problem that is open; it is saved by itself. */
export function useDraft(opening: Parameters<typeof createDraftSession>[0]) {
  const [session] = useState(() => createDraftSession(opening));
  useEffect(() => session.open(), [session]);
  const draft = useSyncExternalStore(session.subscribe, session.getState);
  return { session, draft, keptLocally: session.isKeptLocally() };
}
