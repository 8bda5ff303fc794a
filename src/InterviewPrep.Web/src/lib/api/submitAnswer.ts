import { api, dataOf } from './client';
import { newIdempotencyKey } from './idempotencyKey';

export const submitAnswer = (slug: string, answer: unknown) =>
  dataOf(
    api.POST('/api/problems/{slug}/submissions', {
      params: { path: { slug }, header: { 'Idempotency-Key': newIdempotencyKey() } },
      body: { answer },
    }),
  );

export const submitMockAnswer = (id: string, number: number, answer: unknown) =>
  dataOf(
    api.POST('/api/mocks/{id}/items/{number}/submissions', {
      params: { path: { id, number }, header: { 'Idempotency-Key': newIdempotencyKey() } },
      body: { answer },
    }),
  );
