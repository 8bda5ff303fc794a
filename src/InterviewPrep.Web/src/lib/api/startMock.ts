import { api, dataOf } from './client';
import type { components } from './schema';

export type OwnMock = components['schemas']['StartMockOwnMock'];

export const startMock = (mock: { template: string } | { own: OwnMock }) =>
  dataOf(api.POST('/api/mocks', { body: mock }));
