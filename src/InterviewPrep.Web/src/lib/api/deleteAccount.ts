import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dropLocalDrafts } from '~/lib/drafts/localDrafts';
import { api, dataOf } from './client';
import { meQuery } from './getMe';

/** A guest has no password. */
const deleteAccount = (password: string | null) => dataOf(api.DELETE('/api/me', { body: { password } }));

/** Afterwards the application starts anew, so that nothing of the person stays in its memory. */
export function useDeleteAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: deleteAccount,
    onSuccess: () => {
      const me = client.getQueryData(meQuery.queryKey);
      if (me) dropLocalDrafts(me.id);
      window.location.assign('/welcome?account=deleted');
    },
  });
}
