import { useQuery } from '@tanstack/react-query';
import { ApiError } from './apiError';
import { api, dataOf } from './client';
import type { components } from './schema';

export type Report = components['schemas']['GetReportResponse'];
export type ReportItem = components['schemas']['GetReportItemReport'];

const askAgainMs = 1_000;

/** Where the report lies as a file. */
export const reportAddress = (id: string) => `/api/mocks/${id}/report`;

/** Whether the interview has ended, and the server still collects its answers. */
export const isNotYet = (error: unknown) => error instanceof ApiError && error.status === 409;

/** Asked again until the last answer is judged. */
export const useReport = (id: string) =>
  useQuery({
    queryKey: ['mock', id, 'report'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/mocks/{id}/report', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) =>
      isNotYet(state.error) || state.data?.isJudged === false ? askAgainMs : false,
    retry: false,
    staleTime: 0,
  });
