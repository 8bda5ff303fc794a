import type { SubmissionFilter } from '~/lib/api/listSubmissions';

export const pageSize = 25;

export type HistoryFilter = Pick<SubmissionFilter, 'slug' | 'kind' | 'verdict'> & { page: number };

/** The history's filters as they stand in the address. */
export function readHistory(search: URLSearchParams): HistoryFilter {
  const page = Number(search.get('page') ?? 1);
  return {
    slug: search.get('slug') ?? undefined,
    kind: search.get('kind') ?? undefined,
    verdict: search.get('verdict') ?? undefined,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** What is not chosen is not in the address. */
export function writeHistory({ page, ...filters }: HistoryFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value) search.set(name, value);
  }
  if (page > 1) search.set('page', String(page));
  return search;
}

export const isFiltering = ({ slug, kind, verdict }: HistoryFilter) => [slug, kind, verdict].some(Boolean);
