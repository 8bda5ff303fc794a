import { useMutation, useQueryClient } from '@tanstack/react-query';
import { meQuery } from './getMe';
import { request } from './http';

const signOut = () => request<undefined>('/api/session', { method: 'DELETE' });

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
