import { useQuery } from '@tanstack/react-query';
import { request } from './http';

const getArticle = (slug: string, signal: AbortSignal) =>
  request<{ article: string }>(`/api/problems/${encodeURIComponent(slug)}/article`, { signal });

export const useArticle = (slug: string) =>
  useQuery({
    queryKey: ['article', slug],
    queryFn: ({ signal }) => getArticle(slug, signal),
    staleTime: Infinity,
  });
