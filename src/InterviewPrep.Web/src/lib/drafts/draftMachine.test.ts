import { describe, expect, it } from 'vitest';
import {
  type DraftEvent,
  type DraftState,
  longestRetryMs,
  nextDraft,
  nextSaveDelay,
  openDraft,
  saveDelayMs,
} from './draftMachine';

const nothingSaved = { answer: null, revision: 0, savedAt: null };
const savedOnce = { answer: 'server', revision: 3, savedAt: '2026-01-01T10:00:00Z' };
const savedLater = { answer: 'other tab', revision: 5, savedAt: '2026-01-01T11:00:00Z' };

const play = (state: DraftState, ...events: DraftEvent[]) => events.reduce(nextDraft, state);
const opened = openDraft(savedOnce, null, 'starter');

describe('opening', () => {
  it('starts with the starter when nothing was ever saved', () => {
    expect(openDraft(nothingSaved, null, 'starter')).toMatchObject({ answer: 'starter', sync: 'saved' });
  });

  it('takes the text of the server when this browser holds nothing newer', () => {
    expect(opened).toMatchObject({ answer: 'server', revision: 3, sync: 'saved' });
  });

  it('takes the unsaved text that grew from the same revision, and sends it', () => {
    const state = openDraft(savedOnce, { answer: 'typed offline', revision: 3 }, 'starter');
    expect(state).toMatchObject({ answer: 'typed offline', sync: 'edited' });
    expect(nextSaveDelay(state)).toBe(saveDelayMs);
  });

  it('asks when the server moved on while this browser held unsaved text', () => {
    const state = openDraft(savedOnce, { answer: 'typed offline', revision: 2 }, 'starter');
    expect(state).toMatchObject({ answer: 'typed offline', sync: 'conflict', theirs: savedOnce });
  });

  it('asks nothing when the save had arrived although its answer had not', () => {
    expect(openDraft(savedOnce, { answer: 'server', revision: 2 }, 'starter').sync).toBe('saved');
  });
});

describe('saving', () => {
  it('is saved when nothing was typed meanwhile', () => {
    const state = play(
      opened,
      { type: 'edited', answer: 'a' },
      { type: 'sending' },
      { type: 'saved', revision: 4, savedAt: 'now' },
    );
    expect(state).toMatchObject({ answer: 'a', revision: 4, savedAt: 'now', sync: 'saved' });
    expect(nextSaveDelay(state)).toBeNull();
  });

  it('sends again what was typed meanwhile', () => {
    const state = play(
      opened,
      { type: 'edited', answer: 'a' },
      { type: 'sending' },
      { type: 'edited', answer: 'ab' },
      { type: 'saved', revision: 4, savedAt: 'now' },
    );
    expect(state).toMatchObject({ answer: 'ab', revision: 4, sync: 'edited' });
  });

  it('does nothing for a text that did not change', () => {
    expect(nextDraft(opened, { type: 'edited', answer: 'server' })).toBe(opened);
  });

  it('waits longer after each failure, up to a bound, and forgets the failures when it succeeds', () => {
    const failedOnce = play(opened, { type: 'edited', answer: 'a' }, { type: 'sending' }, { type: 'failed' });
    const failedTwice = play(failedOnce, { type: 'sending' }, { type: 'failed' });
    expect(nextSaveDelay(failedOnce)).toBe(2_000);
    expect(nextSaveDelay(failedTwice)).toBe(4_000);
    expect(nextSaveDelay({ ...failedOnce, failures: 20 })).toBe(longestRetryMs);

    const saved = play(failedTwice, { type: 'sending' }, { type: 'saved', revision: 4, savedAt: 'now' });
    expect(saved.failures).toBe(0);
  });

  it('keeps typing possible while it waits', () => {
    const state = play(
      opened,
      { type: 'edited', answer: 'a' },
      { type: 'sending' },
      { type: 'failed' },
      { type: 'edited', answer: 'ab' },
    );
    expect(state).toMatchObject({ answer: 'ab', sync: 'waiting', failures: 1 });
  });

  it('sends a refused text again only after a change', () => {
    const refused = play(
      opened,
      { type: 'edited', answer: 'too long' },
      { type: 'sending' },
      { type: 'rejected', reason: 'The answer is too long.' },
    );
    expect(nextSaveDelay(refused)).toBeNull();
    expect(nextDraft(refused, { type: 'edited', answer: 'short' })).toMatchObject({
      sync: 'edited',
      refusal: null,
    });
  });
});

describe('two tabs', () => {
  const stale = play(
    opened,
    { type: 'edited', answer: 'mine' },
    { type: 'sending' },
    { type: 'stale', theirs: savedLater },
  );

  it('shows both texts and sends nothing until the person decides', () => {
    expect(stale).toMatchObject({ answer: 'mine', sync: 'conflict', theirs: savedLater });
    expect(nextSaveDelay(stale)).toBeNull();
    expect(nextDraft(stale, { type: 'edited', answer: 'mine too' }).sync).toBe('conflict');
  });

  it('keeps mine on top of their revision', () => {
    const state = nextDraft(stale, { type: 'keptMine' });
    expect(state).toMatchObject({ answer: 'mine', revision: 5, sync: 'edited', theirs: null });
  });

  it('takes theirs', () => {
    const state = nextDraft(stale, { type: 'tookTheirs' });
    expect(state).toMatchObject({ answer: 'other tab', revision: 5, sync: 'saved', theirs: null });
  });

  it('is no conflict when both texts are the same', () => {
    const state = nextDraft(
      { ...opened, answer: 'other tab', sync: 'sending' },
      { type: 'stale', theirs: savedLater },
    );
    expect(state).toMatchObject({ revision: 5, sync: 'saved' });
  });

  it('follows another tab while this one has nothing unsaved', () => {
    expect(nextDraft(opened, { type: 'savedElsewhere', draft: savedLater })).toMatchObject({
      answer: 'other tab',
      revision: 5,
    });
  });

  it('does not lose unsaved text to another tab', () => {
    const edited = nextDraft(opened, { type: 'edited', answer: 'mine' });
    expect(nextDraft(edited, { type: 'savedElsewhere', draft: savedLater })).toBe(edited);
  });

  it('ignores news that is older than what it has', () => {
    const news = { ...savedLater, revision: 2 };
    expect(nextDraft(opened, { type: 'savedElsewhere', draft: news })).toBe(opened);
  });
});
