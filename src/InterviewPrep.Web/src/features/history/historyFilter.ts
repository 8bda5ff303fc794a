import type { SubmissionFilter } from '~/lib/api/listSubmissions';

export const pageSize = 25;

/** `from` and `to` are days, both of them meant, on this computer's calendar. */
export type HistoryFilter = Pick<
  SubmissionFilter,
  'slug' | 'kind' | 'skill' | 'verdict' | 'from' | 'to' | 'mock'
> & {
  page: number;
};

const names = ['slug', 'kind', 'skill', 'verdict', 'mock', 'from', 'to'] as const;

/** The history's filters as they stand in the address. */
export function readHistory(search: URLSearchParams): HistoryFilter {
  const page = Number(search.get('page') ?? 1);
  return {
    ...Object.fromEntries(names.map((name) => [name, readOne(name, search.get(name))])),
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

export const isFiltering = (filter: HistoryFilter) => names.some((name) => filter[name]);

/** The filter as the server understands it: the days as the moments at which they begin here. */
export const toQuery = ({ from, to, ...filter }: HistoryFilter): SubmissionFilter => ({
  ...filter,
  pageSize,
  from: from && midnight(from, 0),
  to: to && midnight(to, 1),
});

function readOne(name: (typeof names)[number], value: string | null): string | undefined {
  if (value === null || value === '') return undefined;
  return (name === 'from' || name === 'to') && !isDay(value) ? undefined : value;
}

const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

function midnight(day: string, later: number): string {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + later);
  return date.toISOString();
}
