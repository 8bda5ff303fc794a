import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from './client';
import { ratingQuery } from './getRating';
import type { Rating } from './types';

const rateSubmission = (id: string, rating: Rating) =>
  dataOf(api.PUT('/api/submissions/{id}/rating', { params: { path: { id } }, body: { rating } }));

export function useRateSubmission(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (rating: Rating) => rateSubmission(id, rating),
    onSuccess: (rated) => {
      client.setQueryData(ratingQuery(id).queryKey, rated);
      void client.invalidateQueries({ queryKey: ['reviews'] });
    },
  });
}
