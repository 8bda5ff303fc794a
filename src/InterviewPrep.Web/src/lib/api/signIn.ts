import { request } from './http';
import type { Me } from './types';
import { useSignInMutation } from './useSignInMutation';

export type Credentials = { email: string; password: string };

const signIn = (credentials: Credentials) =>
  request<Me>('/api/session/login', { method: 'POST', body: JSON.stringify(credentials) });

export const useSignIn = () => useSignInMutation(signIn);
