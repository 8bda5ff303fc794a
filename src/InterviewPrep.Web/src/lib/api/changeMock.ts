import { api } from './client';

/** Says which question is in front of the person. */
export const turnToItem = (id: string, item: number) =>
  api.PUT('/api/mocks/{id}/position', { params: { path: { id } }, body: { item } });

export const flagItem = (id: string, number: number, isFlagged: boolean) =>
  api.PUT('/api/mocks/{id}/items/{number}/flag', { params: { path: { id, number } }, body: { isFlagged } });

export const leaveSection = (id: string, section: number) =>
  api.POST('/api/mocks/{id}/sections/leave', { params: { path: { id } }, body: { section } });

export const finishMock = (id: string) => api.POST('/api/mocks/{id}/finish', { params: { path: { id } } });
