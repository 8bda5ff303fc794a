import type { FeedbackOf } from '~/lib/api/types';

export type AsyncTest = FeedbackOf<'async'>['tests'][number];
export type Timeline = NonNullable<AsyncTest['yours']>;
export type Call = Timeline['calls'][number];

/** The times of an axis up to `end`: round numbers, some five of them. */
export function ticksUpTo(end: number): number[] {
  if (end <= 0) return [0];
  const rough = end / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) =>
    Number((index * step).toFixed(6)),
  );
}

/** `12 ms`, `1.5 s`. */
export const formatMs = (ms: number) =>
  ms >= 10_000 ? `${Number((ms / 1_000).toFixed(2))} s` : `${Number(ms.toFixed(1))} ms`;

export const titleOf = ({ name, label }: Call) => (label === '' ? name : `${name} ${label}`);

export const outcomeWords: Record<Call['outcome'], string> = {
  ok: 'answered',
  failed: 'failed',
  cancelled: 'cancelled',
  running: 'still running',
};

/** One call as a sentence. */
export function describe(call: Call): string {
  const end =
    call.endMs === null ? 'never ended' : `${outcomeWords[call.outcome]} at ${formatMs(call.endMs)}`;
  const asked = call.cancelAskedMs === null ? '' : `, asked to cancel at ${formatMs(call.cancelAskedMs)}`;
  const escaped = call.hasEscaped ? ', outside the schedule' : '';
  return `${titleOf(call)} from ${formatMs(call.startMs)}, ${end}${asked}${escaped}`;
}

/** How many calls of an operation overlap: the count from each moment on at which it changes. */
export function overlapOf(calls: Call[], name: string): { at: number; count: number }[] {
  const own = calls.filter((call) => call.name === name);
  const changes = own
    .flatMap((call) => [
      { at: call.startMs, by: 1 },
      ...(call.endMs === null ? [] : [{ at: call.endMs, by: -1 }]),
    ])
    // What ends makes room for what begins in the same moment.
    .sort((a, b) => a.at - b.at || a.by - b.by);
  const steps: { at: number; count: number }[] = [];
  let count = 0;
  for (const { at, by } of changes) {
    count += by;
    if (steps.at(-1)?.at === at) steps.pop();
    steps.push({ at, count });
  }
  return steps;
}
