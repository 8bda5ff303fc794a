import { api, dataOf } from './client';
import type { Grade } from './types';

/** One grade for each point of the rubric, in its order. */
export const assessSubmission = (id: string, points: Grade[]) =>
  dataOf(api.PUT('/api/submissions/{id}/assessment', { params: { path: { id } }, body: { points } }));
