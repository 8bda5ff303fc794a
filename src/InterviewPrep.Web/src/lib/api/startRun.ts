import { api, dataOf } from './client';
import { newIdempotencyKey } from './idempotencyKey';

/** `input` and `expected` are JSON as it was typed: parsing them here would round numbers above 2^53. */
export type RunRequest = { answer: string; input?: string; expected?: string };

export const startRun = (slug: string, run: RunRequest) =>
  dataOf(
    api.POST('/api/problems/{slug}/runs', {
      params: { path: { slug }, header: { 'Idempotency-Key': newIdempotencyKey() } },
      body: run,
      bodySerializer: () => serializeRun(run),
    }),
  );

export const startMockRun = (id: string, number: number, run: RunRequest) =>
  dataOf(
    api.POST('/api/mocks/{id}/items/{number}/runs', {
      params: { path: { id, number }, header: { 'Idempotency-Key': newIdempotencyKey() } },
      body: run,
      bodySerializer: () => serializeRun(run),
    }),
  );

export function serializeRun({ answer, input, expected }: RunRequest): string {
  const fields = [`"answer":${JSON.stringify(answer)}`];
  if (input !== undefined) fields.push(`"input":${input}`);
  if (expected !== undefined) fields.push(`"expected":${expected}`);
  return `{${fields.join(',')}}`;
}
