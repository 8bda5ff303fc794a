import type { SubmissionFilter } from '~/lib/api/listSubmissions';

export const pageSize = 25;

/** The history's filters as they stand in the address. */
export function readHistory(search: URLSearchParams): Required<Omit<SubmissionFilter, 'pageSize'>> {
  const page = Number(search.get('page') ?? 1);
  return {
    slug: search.get('slug') ?? '',
    kind: search.get('kind') ?? '',
    verdict: search.get('verdict') ?? '',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** What is not chosen is not in the address; a change of filter goes back to the first page. */
export function writeHistory({ page, ...filters }: SubmissionFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value !== '') search.set(name, String(value));
  }
  if (page !== undefined && page > 1) search.set('page', String(page));
  return search;
}
