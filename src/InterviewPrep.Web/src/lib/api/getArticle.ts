import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';

const getArticle = (slug: string, signal: AbortSignal) =>
  dataOf(api.GET('/api/problems/{slug}/article', { params: { path: { slug } }, signal }));

export const useArticle = (slug: string, enabled = true) =>
  useQuery({
    queryKey: ['article', slug],
    queryFn: ({ signal }) => getArticle(slug, signal),
    staleTime: Infinity,
    enabled,
  });
