import { beforeEach, describe, expect, it, vi } from 'vitest';
import { practiceDesk } from '~/lib/desk';
import { notePlace } from '~/lib/api/saveNote';
import { createDraftSession } from './draftSession';
import { keepLocalDraft, newestLocalDraft } from './localDrafts';

const opening = {
  userId: 'user',
  place: practiceDesk('pair'),
  starter: 'starter',
  server: { answer: 'server', revision: 3, savedAt: null },
};
const savedAt = '2026-01-01T10:00:00Z';
const answers = (status: number, body: unknown) => () =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));
const saves = answers(200, { revision: 4, savedAt });
const fetchMock = vi.fn<(request: Request) => Promise<Response>>();
const sentBodies = () => Promise.all(fetchMock.mock.calls.map(([request]) => request.clone().json()));
const kept = () => newestLocalDraft('user', 'pair')?.answer;

beforeEach(() => {
  vi.useFakeTimers();
  fetchMock.mockReset().mockImplementation(saves);
  vi.stubGlobal('fetch', fetchMock);
});

function openSession() {
  const session = createDraftSession(opening);
  return { session, close: session.open() };
}

describe('draft session', () => {
  it('keeps each change in the browser at once and sends it a second later', async () => {
    const { session, close } = openSession();
    session.edit('a');
    session.edit('ab');
    expect(kept()).toBe('ab');
    expect(fetchMock).not.toHaveBeenCalled();

    await vi.advanceTimersByTimeAsync(1_000);
    expect(await sentBodies()).toEqual([{ answer: 'ab', revision: 3 }]);
    expect(session.getState()).toMatchObject({ sync: 'saved', revision: 4, savedAt });
    expect(kept()).toBeUndefined();
    close();
  });

  it('keeps trying while the server is away, and saves when it is back', async () => {
    fetchMock.mockRejectedValueOnce(new TypeError('offline'));
    const { session, close } = openSession();
    session.edit('typed offline');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.getState().sync).toBe('waiting');
    expect(kept()).toBe('typed offline');

    await vi.advanceTimersByTimeAsync(2_000);
    expect(session.getState().sync).toBe('saved');
    close();
  });

  it('sends at once when the browser is online again', async () => {
    fetchMock.mockRejectedValueOnce(new TypeError('offline'));
    const { session, close } = openSession();
    session.edit('typed offline');
    await vi.advanceTimersByTimeAsync(1_000);
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(session.getState().sync).toBe('saved');
    close();
  });

  it('opens with the unsaved text of a page that is gone, and sends it', async () => {
    keepLocalDraft('user', 'pair', { answer: 'left behind', revision: 3, editedAt: savedAt });
    const { session, close } = openSession();
    expect(session.getState().answer).toBe('left behind');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await sentBodies()).toEqual([{ answer: 'left behind', revision: 3 }]);
    expect(kept()).toBeUndefined();
    close();
  });

  it('holds both texts when the draft was saved elsewhere', async () => {
    const theirs = { answer: 'other device', revision: 7, savedAt };
    fetchMock.mockImplementationOnce(answers(409, { mine: 'mine', theirs }));
    const { session, close } = openSession();
    session.edit('mine');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.getState()).toMatchObject({ answer: 'mine', sync: 'conflict', theirs });

    session.keepMine();
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await sentBodies()).at(-1)).toEqual({ answer: 'mine', revision: 7 });
    close();
  });

  it('forgets the own text when the other is taken', async () => {
    const theirs = { answer: 'other device', revision: 7, savedAt };
    fetchMock.mockImplementationOnce(answers(409, { mine: 'mine', theirs }));
    const { session, close } = openSession();
    session.edit('mine');
    await vi.advanceTimersByTimeAsync(1_000);
    session.takeTheirs();
    expect(session.getState()).toMatchObject({ answer: 'other device', sync: 'saved', revision: 7 });
    expect(kept()).toBeUndefined();
    close();
  });

  it('says why the server refused a text', async () => {
    fetchMock.mockImplementationOnce(answers(413, { title: 'The answer is too long.' }));
    const { session, close } = openSession();
    session.edit('long');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.getState()).toMatchObject({ sync: 'rejected', refusal: 'The answer is too long.' });
    close();
  });

  it('sends what is unsaved when the page is left, in a request that outlives it', async () => {
    const { session, close } = openSession();
    session.edit('last words');
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(0);
    expect(fetchMock.mock.lastCall?.[0].keepalive).toBe(true);
    close();
  });

  it('sends what is unsaved when another page is opened', async () => {
    const { session, close } = openSession();
    session.edit('last words');
    close();
    await vi.advanceTimersByTimeAsync(0);
    expect(await sentBodies()).toEqual([{ answer: 'last words', revision: 3 }]);
    expect(kept()).toBeUndefined();
  });

  it('keeps the text in the browser when leaving fails to save it', async () => {
    fetchMock.mockRejectedValue(new TypeError('offline'));
    const { session, close } = openSession();
    session.edit('last words');
    close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetchMock).toHaveBeenCalledTimes(1);
    expect(kept()).toBe('last words');
  });

  it('asks for what is held back before the page is left', async () => {
    const { session, close } = openSession();
    const letGo = session.holdBack(() => session.edit('drawn last'));
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(0);
    expect(await sentBodies()).toEqual([{ answer: 'drawn last', revision: 3 }]);

    letGo();
    session.edit('typed since');
    expect(session.settle()).toBe('typed since');
    close();
  });

  it('sends a note where notes go and is told the other text of it', async () => {
    const theirs = { text: 'theirs', revision: 5, savedAt };
    fetchMock.mockImplementationOnce(answers(409, { theirs }));
    const session = createDraftSession({
      ...opening,
      place: notePlace({ slug: 'pair' }),
    });
    const close = session.open();
    session.edit('mine');
    await vi.advanceTimersByTimeAsync(1_000);

    expect(await sentBodies()).toEqual([{ text: 'mine', revision: 3 }]);
    expect(session.getState()).toMatchObject({ sync: 'conflict', theirs: { answer: 'theirs', revision: 5 } });
    close();
  });
});
