import type { ServerDraft } from './draftMachine';

type SavedDraftNews = ServerDraft & { userId: string; key: string };

const name = 'interviewprep.drafts';

/** Tells the other tabs of this browser that a draft was saved. */
export function announceSavedDraft(news: SavedDraftNews) {
  const channel = new BroadcastChannel(name);
  channel.postMessage(news);
  channel.close();
}

/** Returns the function that stops listening. */
export function onDraftSavedElsewhere(userId: string, key: string, listener: (draft: ServerDraft) => void) {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<SavedDraftNews>) => {
    if (data.userId === userId && data.key === key) listener(data);
  };
  return () => channel.close();
}
