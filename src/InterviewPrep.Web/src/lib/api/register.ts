import { api, dataOf } from './client';
import type { components } from './schema';
import { useSignInMutation } from './useSignInMutation';

export type Registration = components['schemas']['RegisterCommand'];

const register = (registration: Registration) =>
  dataOf(api.POST('/api/session/register', { body: registration }));

export const useRegister = () => useSignInMutation(register);
