import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';

export const useMockTemplates = () =>
  useQuery({
    queryKey: ['mock-templates'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/mocks/templates', { signal })),
    staleTime: Infinity,
  });
