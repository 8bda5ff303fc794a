import { request } from './http';
import { newIdempotencyKey } from './idempotencyKey';

export const submitAnswer = (slug: string, answer: string) =>
  request<{ id: string }>(`/api/problems/${encodeURIComponent(slug)}/submissions`, {
    method: 'POST',
    body: JSON.stringify({ answer }),
    headers: { 'Idempotency-Key': newIdempotencyKey() },
  });
