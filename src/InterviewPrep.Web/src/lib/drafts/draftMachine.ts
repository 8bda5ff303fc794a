/**
 * What happens to the text in the editor, as a pure function of events. The session around it does the work: it keeps
 * every text that is not `saved` in local storage, sends it when `nextSaveDelay` says so, and reports the outcome here.
 */
export type ServerDraft = { answer: string | null; revision: number; savedAt: string | null };

export type DraftState = {
  answer: string;
  /** The server's revision that `answer` grew from. */
  revision: number;
  savedAt: string | null;
  /** saved · edited (will be sent soon) · sending · waiting (will be sent again) · rejected · conflict */
  sync: 'saved' | 'edited' | 'sending' | 'waiting' | 'rejected' | 'conflict';
  /** The text on its way to the server. */
  sent: string | null;
  failures: number;
  /** The other text of a conflict. */
  theirs: ServerDraft | null;
  /** Why the server refused the text. */
  refusal: string | null;
};

export type DraftEvent =
  | { type: 'edited'; answer: string }
  | { type: 'sending' }
  | { type: 'saved'; revision: number; savedAt: string }
  | { type: 'failed' }
  | { type: 'rejected'; reason: string }
  | { type: 'stale'; theirs: ServerDraft }
  | { type: 'keptMine' }
  | { type: 'tookTheirs' }
  | { type: 'savedElsewhere'; draft: ServerDraft };

export const saveDelayMs = 1_000;
export const longestRetryMs = 30_000;

/** The text to open with: what the server has not got yet wins, unless the server moved on; then the person decides. */
export function openDraft(
  server: ServerDraft,
  unsaved: { answer: string; revision: number } | null,
  starter: string,
): DraftState {
  const saved: DraftState = {
    answer: server.answer ?? starter,
    revision: server.revision,
    savedAt: server.savedAt,
    sync: 'saved',
    sent: null,
    failures: 0,
    theirs: null,
    refusal: null,
  };
  if (unsaved === null || unsaved.answer === saved.answer) return saved;
  if (unsaved.revision === server.revision) return { ...saved, answer: unsaved.answer, sync: 'edited' };
  return { ...saved, answer: unsaved.answer, sync: 'conflict', theirs: server };
}

export function nextDraft(state: DraftState, event: DraftEvent): DraftState {
  switch (event.type) {
    case 'edited':
      return edit(state, event.answer);
    case 'sending':
      return { ...state, sync: 'sending', sent: state.answer };
    case 'saved':
      return {
        ...state,
        revision: event.revision,
        savedAt: event.savedAt,
        sync: state.answer === state.sent ? 'saved' : 'edited',
        sent: null,
        failures: 0,
      };
    case 'failed':
      return { ...state, sync: 'waiting', sent: null, failures: state.failures + 1 };
    case 'rejected':
      return { ...state, sync: 'rejected', sent: null, refusal: event.reason };
    case 'stale':
      return event.theirs.answer === state.answer
        ? adopt(state, event.theirs)
        : { ...state, sync: 'conflict', sent: null, theirs: event.theirs };
    case 'keptMine':
      return { ...state, sync: 'edited', revision: state.theirs?.revision ?? state.revision, theirs: null };
    case 'tookTheirs':
      return state.theirs === null ? state : adopt(state, state.theirs);
    case 'savedElsewhere':
      // A text that is not saved yet stays; the server will answer its next save with a conflict.
      return state.sync === 'saved' && event.draft.revision > state.revision
        ? adopt(state, event.draft)
        : state;
  }
}

/** How long to wait before the text is sent, or null when there is nothing to send. */
export function nextSaveDelay(state: DraftState): number | null {
  if (state.sync === 'edited') return saveDelayMs;
  if (state.sync === 'waiting') return Math.min(saveDelayMs * 2 ** state.failures, longestRetryMs);
  return null;
}

function edit(state: DraftState, answer: string): DraftState {
  if (answer === state.answer) return state;
  const sync = state.sync === 'saved' || state.sync === 'rejected' ? 'edited' : state.sync;
  return { ...state, answer, sync, refusal: null };
}

function adopt(state: DraftState, draft: ServerDraft): DraftState {
  return {
    ...state,
    answer: draft.answer ?? state.answer,
    revision: draft.revision,
    savedAt: draft.savedAt,
    sync: 'saved',
    sent: null,
    failures: 0,
    theirs: null,
  };
}
