import { useMutation, useQueryClient } from '@tanstack/react-query';
import { moveLocalDrafts } from '~/lib/drafts/localDrafts';
import { meQuery } from './getMe';
import type { Me } from './types';

/** Every way in ends alike: the new person is known, a guest's unsaved drafts follow, everything else is read anew. */
export function useSignInMutation<TInput = void>(mutationFn: (input: TInput) => Promise<Me>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: async (me) => {
      const before = client.getQueryData(meQuery.queryKey);
      if (before?.isGuest) moveLocalDrafts(before.id, me.id);
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
      client.setQueryData(meQuery.queryKey, me);
      await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
    },
  });
}
