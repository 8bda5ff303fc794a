import type { ServerDraft } from './draftMachine';

type SavedDraftNews = ServerDraft & { userId: string; slug: string };

const name = 'interviewprep.drafts';

/** Tells the other tabs of this browser that a draft was saved. */
export function announceSavedDraft(news: SavedDraftNews) {
  const channel = new BroadcastChannel(name);
  channel.postMessage(news);
  channel.close();
}

/** Returns the function that stops listening. */
export function onDraftSavedElsewhere(userId: string, slug: string, listener: (draft: ServerDraft) => void) {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<SavedDraftNews>) => {
    if (data.userId === userId && data.slug === slug) listener(data);
  };
  return () => channel.close();
}
