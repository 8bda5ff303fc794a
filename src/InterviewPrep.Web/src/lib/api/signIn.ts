import { api, dataOf } from './client';
import type { components } from './schema';
import { useSignInMutation } from './useSignInMutation';

export type Credentials = components['schemas']['LoginCommand'];

const signIn = (credentials: Credentials) => dataOf(api.POST('/api/session/login', { body: credentials }));

export const useSignIn = () => useSignInMutation(signIn);
