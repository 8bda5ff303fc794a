import { useSignInMutation } from './useSignInMutation';
import { api, dataOf } from './client';

const startGuest = () => dataOf(api.POST('/api/session/guest'));

export const useStartGuest = () => useSignInMutation(startGuest);
