import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';

const listSetAsideDrafts = (slug: string, signal: AbortSignal) =>
  dataOf(api.GET('/api/problems/{slug}/draft/set-aside', { params: { path: { slug } }, signal }));

/** The drafts of a problem that were put away, newest first. */
export const useSetAsideDrafts = (slug: string) =>
  useQuery({
    queryKey: ['set-aside', slug],
    queryFn: ({ signal }) => listSetAsideDrafts(slug, signal),
  });
