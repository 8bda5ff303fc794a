import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from './client';

const planReview = (slug: string, isStopped: boolean) =>
  dataOf(api.PUT('/api/problems/{slug}/review', { params: { path: { slug } }, body: { isStopped } }));

/** Stops the review of a problem, or takes it up again. */
export function usePlanReview(slug: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (isStopped: boolean) => planReview(slug, isStopped),
    onSuccess: () =>
      Promise.all([['reviews'], ['rating']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
