import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Submission } from './types';
import { watchSubmission } from './watchSubmission';

class FakeEventSource extends EventTarget {
  static CLOSED = 2;
  static last: FakeEventSource;
  readyState = 0;
  readonly url: string;

  constructor(url: string) {
    super();
    this.url = url;
    FakeEventSource.last = this;
  }

  close() {
    this.readyState = FakeEventSource.CLOSED;
  }

  send(type: string, data: unknown) {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }

  fail() {
    this.dispatchEvent(new Event('error'));
  }
}

const watcher = { onProgress: vi.fn(), onVerdict: vi.fn(), onError: vi.fn() };
const fetchMock = vi.fn<(request: Request) => Promise<Response>>();
const answers = (status: number, submission: Partial<Submission>) => () =>
  Promise.resolve(new Response(JSON.stringify(submission), { status }));

beforeEach(() => {
  vi.resetAllMocks();
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeEventSource);
  vi.stubGlobal('fetch', fetchMock);
});

describe('watchSubmission', () => {
  it('tells the progress and then the verdict, and closes the stream', () => {
    watchSubmission('7', watcher);
    const source = FakeEventSource.last;
    source.send('state', { state: 'Running', step: 'running', done: 3, total: 12 });
    source.send('verdict', { id: '7', state: 'Judged', verdict: 'Accepted' });

    expect(source.url).toBe('/api/submissions/7/events');
    expect(watcher.onProgress).toHaveBeenCalledWith({
      state: 'Running',
      step: 'running',
      done: 3,
      total: 12,
    });
    expect(watcher.onVerdict).toHaveBeenCalledWith({ id: '7', state: 'Judged', verdict: 'Accepted' });
    expect(source.readyState).toBe(FakeEventSource.CLOSED);
  });

  it('lets the browser re-connect first', async () => {
    watchSubmission('7', watcher);
    FakeEventSource.last.fail();
    FakeEventSource.last.fail();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetchMock).not.toHaveBeenCalled();
  });

  it('asks again and again when the stream stays away', async () => {
    fetchMock.mockRejectedValueOnce(new TypeError('offline'));
    fetchMock.mockImplementationOnce(answers(200, { state: 'Running' }));
    fetchMock.mockImplementationOnce(answers(200, { state: 'Judged', verdict: 'WrongAnswer' }));
    watchSubmission('7', watcher);
    FakeEventSource.last.close();
    FakeEventSource.last.fail();

    await vi.advanceTimersByTimeAsync(10_000);
    expect(watcher.onVerdict).toHaveBeenCalledWith({ state: 'Judged', verdict: 'WrongAnswer' });
    expect(fetchMock).toHaveBeenCalledTimes(3);
  });

  it('gives up when the submission cannot be read any more', async () => {
    fetchMock.mockImplementationOnce(answers(404, {}));
    watchSubmission('7', watcher);
    FakeEventSource.last.close();
    FakeEventSource.last.fail();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(watcher.onError).toHaveBeenCalledOnce();
    expect(fetchMock).toHaveBeenCalledOnce();
  });

  it('says nothing more once it was stopped', async () => {
    fetchMock.mockImplementation(answers(200, { state: 'Running' }));
    const stop = watchSubmission('7', watcher);
    FakeEventSource.last.close();
    FakeEventSource.last.fail();
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetchMock).toHaveBeenCalledOnce();
  });
});
