import { textOf } from '~/lib/api/answer';
import { ApiError } from '~/lib/api/apiError';
import type { StaleDraft, StaleNote } from '~/lib/api/types';
import type { DraftPlace } from '~/lib/desk';
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
  place: DraftPlace;
  starter: string;
  server: ServerDraft;
  /** The answer that a text stands for, where the server wants more than a text. */
  toAnswer?: (text: string) => unknown;
};

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

const openSessions = new Set<() => Promise<void>>();

/** Sends every text of this page that the server has not got, and waits for its answers. */
export const saveOpenDrafts = () => Promise.all([...openSessions].map((saveNow) => saveNow()));

/** Runs the draft machine for one place: local storage at each change, the server soon after, other tabs informed. */
export function createDraftSession({
  userId,
  place,
  starter,
  server,
  toAnswer = (text) => text,
}: Opening): DraftSession {
  const { draftKey } = place;
  const unsaved = newestLocalDraft(userId, draftKey);
  let state = openDraft(server, unsaved, starter);
  let keptLocally = true;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const heldBack = new Set<() => void>();

  const keep = () => {
    if (state.sync === 'saved') dropLocalDraft(userId, draftKey, state.answer);
    if (state.sync === 'saved' || closed) return;
    const draft = { answer: state.answer, revision: state.revision, editedAt: new Date().toISOString() };
    keptLocally = keepLocalDraft(userId, draftKey, draft);
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
    if (delay !== null) timer = setTimeout(() => sendNow(), delay);
  };

  const send = async (keepalive = false) => {
    const draft = { answer: state.answer, revision: state.revision };
    dispatch({ type: 'sending' });
    try {
      const saved = await place.saveDraft({ ...draft, answer: toAnswer(draft.answer) }, keepalive);
      const news = { revision: saved.revision, savedAt: saved.savedAt };
      dispatch({ type: 'saved', ...news });
      announceSavedDraft({ userId, key: draftKey, answer: draft.answer, ...news });
    } catch (error) {
      dispatch(toEvent(error));
    }
  };

  const sendNow = (keepalive = false) => {
    if (nextSaveDelay(state) !== null) sending = send(keepalive);
  };

  const saveNow = async () => {
    settle();
    await sending;
    sendNow();
    await sending;
  };

  const settle = () => {
    heldBack.forEach((flush) => flush());
    return state.answer;
  };

  const open = () => {
    closed = false;
    openSessions.add(saveNow);
    keep();
    if (unsaved !== null && keptLocally) dropAdoptedDraft(userId, draftKey, unsaved.key);
    schedule();

    const sendBeforeLeaving = () => {
      settle();
      sendNow(true);
    };
    const sendAgain = () => sendNow();
    window.addEventListener('pagehide', sendBeforeLeaving);
    window.addEventListener('online', sendAgain);
    const stopListening = onDraftSavedElsewhere(userId, draftKey, (draft) =>
      dispatch({ type: 'savedElsewhere', draft }),
    );

    return () => {
      window.removeEventListener('pagehide', sendBeforeLeaving);
      window.removeEventListener('online', sendAgain);
      stopListening();
      settle();
      sendNow();
      openSessions.delete(saveNow);
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
      dropLocalDraft(userId, draftKey, state.answer);
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
