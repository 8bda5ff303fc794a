import { textOf } from '~/lib/api/answer';
import { ApiError } from '~/lib/api/apiError';
import { saveDraft } from '~/lib/api/saveDraft';
import type { StaleDraft, StaleNote } from '~/lib/api/types';
import { announceSavedDraft, onDraftSavedElsewhere } from './draftChannel';
import {
  type DraftEvent,
  type DraftState,
  type ServerDraft,
  nextDraft,
  nextSaveDelay,
  openDraft,
} from './draftMachine';
import { dropAdoptedDraft, dropLocalDraft, keepLocalDraft, newestLocalDraft } from './localDrafts';

type Opening = {
  userId: string;
  slug: string;
  starter: string;
  server: ServerDraft;
  /** The answer that a text stands for, where the server wants more than a text. */
  toAnswer?: (text: string) => unknown;
  /** Where the text goes, when it is not the draft of a problem; `slug` then only names it in this browser. */
  save?: (draft: { answer: string; revision: number }, keepalive: boolean) => Promise<Saved>;
};

type Saved = { revision: number; savedAt: string };

export type DraftSession = {
  getState: () => DraftState;
  /** Whether the browser keeps what the server has not got yet. */
  isKeptLocally: () => boolean;
  subscribe: (listener: () => void) => () => void;
  edit: (answer: string) => void;
  /** Registers somebody who holds a change back for a moment; returns the function that takes it back. */
  holdBack: (flush: () => void) => () => void;
  /** The answer with every change that was held back. */
  settle: () => string;
  keepMine: () => void;
  takeTheirs: () => void;
  /** Starts listening; returns the function that sends what is unsaved and stops. */
  open: () => () => void;
};

/** Runs the draft machine for one problem: local storage at each change, the server soon after, other tabs informed. */
export function createDraftSession({
  userId,
  slug,
  starter,
  server,
  toAnswer = (text) => text,
  save = (draft, keepalive) => saveDraft(slug, { ...draft, answer: toAnswer(draft.answer) }, keepalive),
}: Opening): DraftSession {
  const unsaved = newestLocalDraft(userId, slug);
  let state = openDraft(server, unsaved, starter);
  let keptLocally = true;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const heldBack = new Set<() => void>();

  const keep = () => {
    if (state.sync === 'saved') dropLocalDraft(userId, slug, state.answer);
    if (state.sync === 'saved' || closed) return;
    const draft = { answer: state.answer, revision: state.revision, editedAt: new Date().toISOString() };
    keptLocally = keepLocalDraft(userId, slug, draft);
  };

  const dispatch = (event: DraftEvent) => {
    const before = state;
    state = nextDraft(state, event);
    if (state === before) return;
    if (state.answer !== before.answer || state.sync !== before.sync || state.revision !== before.revision)
      keep();
    schedule();
    listeners.forEach((listener) => listener());
  };

  const schedule = () => {
    clearTimeout(timer);
    if (closed) return;
    const delay = nextSaveDelay(state);
    if (delay !== null) timer = setTimeout(() => void send(), delay);
  };

  const send = async (keepalive = false) => {
    const draft = { answer: state.answer, revision: state.revision };
    dispatch({ type: 'sending' });
    try {
      const saved = await save(draft, keepalive);
      dispatch({ type: 'saved', ...saved });
      announceSavedDraft({ userId, slug, answer: draft.answer, ...saved });
    } catch (error) {
      dispatch(toEvent(error));
    }
  };

  const sendNow = (keepalive = false) => {
    if (nextSaveDelay(state) !== null) void send(keepalive);
  };

  const settle = () => {
    heldBack.forEach((flush) => flush());
    return state.answer;
  };

  const open = () => {
    closed = false;
    keep();
    if (unsaved !== null && keptLocally) dropAdoptedDraft(userId, slug, unsaved.key);
    schedule();

    const sendBeforeLeaving = () => {
      settle();
      sendNow(true);
    };
    const sendAgain = () => sendNow();
    window.addEventListener('pagehide', sendBeforeLeaving);
    window.addEventListener('online', sendAgain);
    const stopListening = onDraftSavedElsewhere(userId, slug, (draft) =>
      dispatch({ type: 'savedElsewhere', draft }),
    );

    return () => {
      window.removeEventListener('pagehide', sendBeforeLeaving);
      window.removeEventListener('online', sendAgain);
      stopListening();
      sendNow();
      closed = true;
      clearTimeout(timer);
    };
  };

  return {
    getState: () => state,
    isKeptLocally: () => keptLocally,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    holdBack: (flush) => {
      heldBack.add(flush);
      return () => heldBack.delete(flush);
    },
    settle,
    edit: (answer) => dispatch({ type: 'edited', answer }),
    keepMine: () => dispatch({ type: 'keptMine' }),
    takeTheirs: () => {
      // The text given up must not come back as unsaved when the page is opened again.
      dropLocalDraft(userId, slug, state.answer);
      dispatch({ type: 'tookTheirs' });
    },
    open,
  };
}

function toEvent(error: unknown): DraftEvent {
  if (!(error instanceof ApiError)) return { type: 'failed' };
  if (error.status === 409) {
    const { theirs } = error.body as StaleDraft | StaleNote;
    const answer = 'text' in theirs ? theirs.text : textOf(theirs.answer);
    return { type: 'stale', theirs: { ...theirs, answer } };
  }
  if (error.isTemporary || error.status === 401) return { type: 'failed' };
  return { type: 'rejected', reason: error.message };
}
