import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '~/lib/api/apiError';
import { meQuery } from '~/lib/api/getMe';
import { onUnauthorized } from '~/lib/api/client';

const mostRetries = 2;

export function createQueryClient() {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < mostRetries && error instanceof ApiError && error.isTemporary,
        refetchOnWindowFocus: false,
      },
    },
  });
  // Asking who is signed in, rather than assuming nobody: a wrong password is answered 401 too.
  onUnauthorized(() => void client.invalidateQueries(meQuery));
  return client;
}
