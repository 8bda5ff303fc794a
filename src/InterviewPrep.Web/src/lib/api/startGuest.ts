import { useSignInMutation } from './useSignInMutation';
import { request } from './http';
import type { Me } from './types';

const startGuest = () => request<Me>('/api/session/guest', { method: 'POST' });

export const useStartGuest = () => useSignInMutation(startGuest);
