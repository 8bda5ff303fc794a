import { storage } from '~/lib/storage';

/** What was typed and has not reached the server. A record exists exactly as long as that is so. */
export type LocalDraft = {
  key: string;
  answer: string;
  /** The server's revision that this text grew from. */
  revision: number;
  editedAt: string;
};

const root = 'interviewprep.draft.';
// One record for each open page, so that two tabs never overwrite each other's text.
const pageId = crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? '0';

const prefixOf = (userId: string, place: string) => `${root}${userId}.${place}.`;

/** Returns whether the browser kept the text. */
export function keepLocalDraft(userId: string, place: string, draft: Omit<LocalDraft, 'key'>): boolean {
  return storage.write(prefixOf(userId, place) + pageId, JSON.stringify(draft));
}

/** Drops this page's record once its text is saved; a text that was typed since stays. */
export function dropLocalDraft(userId: string, place: string, savedAnswer: string) {
  const key = prefixOf(userId, place) + pageId;
  if (parse(key)?.answer === savedAnswer) storage.remove(key);
}

/** Drops the record of a page that is gone, after this page took its text over. */
export function dropAdoptedDraft(userId: string, place: string, key: string) {
  if (key !== prefixOf(userId, place) + pageId) storage.remove(key);
}

/** The newest text of this browser that the server has not got, or null. */
export function newestLocalDraft(userId: string, place: string): LocalDraft | null {
  const drafts = storage.keys(prefixOf(userId, place)).flatMap((key) => parse(key) ?? []);
  return drafts.sort((a, b) => b.editedAt.localeCompare(a.editedAt))[0] ?? null;
}

/** A guest who signs in takes along what had not been saved yet. */
export function moveLocalDrafts(fromUserId: string, toUserId: string) {
  if (fromUserId === toUserId) return;
  for (const key of storage.keys(`${root}${fromUserId}.`)) {
    const value = storage.read(key);
    const moved = `${root}${toUserId}.${key.slice(`${root}${fromUserId}.`.length)}`;
    if (value !== null && storage.write(moved, value)) storage.remove(key);
  }
}

/** Forgets what somebody typed in this browser. */
export function dropLocalDrafts(userId: string) {
  storage.keys(`${root}${userId}.`).forEach((key) => storage.remove(key));
}

function parse(key: string): LocalDraft | null {
  try {
    const value = JSON.parse(storage.read(key) ?? 'null') as Partial<LocalDraft> | null;
    if (typeof value?.answer !== 'string' || typeof value.revision !== 'number') return null;
    return { key, answer: value.answer, revision: value.revision, editedAt: value.editedAt ?? '' };
  } catch {
    return null;
  }
}
