import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from './client';
import { meQuery } from './getMe';

const signOut = () => dataOf(api.DELETE('/api/session'));

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
      client.setQueryData(meQuery.queryKey, null);
    },
  });
}
