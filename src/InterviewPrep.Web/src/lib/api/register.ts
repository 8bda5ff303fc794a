import { request } from './http';
import type { Me } from './types';
import { useSignInMutation } from './useSignInMutation';

export type Registration = { email: string; password: string; name?: string };

const register = (registration: Registration) =>
  request<Me>('/api/session/register', { method: 'POST', body: JSON.stringify(registration) });

export const useRegister = () => useSignInMutation(register);
