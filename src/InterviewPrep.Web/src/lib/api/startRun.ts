import { request } from './http';
import { newIdempotencyKey } from './idempotencyKey';

/** `input` and `expected` are JSON as it was typed: parsing them here would round numbers above 2^53. */
export type RunRequest = { answer: string; input?: string; expected?: string };

export function serializeRun({ answer, input, expected }: RunRequest): string {
  const fields = [`"answer":${JSON.stringify(answer)}`];
  if (input !== undefined) fields.push(`"input":${input}`);
  if (expected !== undefined) fields.push(`"expected":${expected}`);
  return `{${fields.join(',')}}`;
}

export const startRun = (slug: string, run: RunRequest) =>
  request<{ id: string }>(`/api/problems/${encodeURIComponent(slug)}/runs`, {
    method: 'POST',
    body: serializeRun(run),
    headers: { 'Idempotency-Key': newIdempotencyKey() },
  });
