import type { ProblemSummary } from '~/lib/api/types';
import { skillLabel } from '~/lib/labels';

export const facets = ['kind', 'difficulty', 'level', 'skill', 'status'] as const;
export type Facet = (typeof facets)[number];
export type ProblemFilter = Record<Facet, string[]> & { q: string };

const valuesOf: Record<Facet, (problem: ProblemSummary) => string[]> = {
  kind: (problem) => [problem.kind],
  difficulty: (problem) => [problem.difficulty],
  level: (problem) => problem.levels,
  skill: (problem) => problem.skills,
  status: (problem) => [problem.status],
};

/** Keeps what has one of the chosen values in every facet, and every word of the search in its name or skills. */
export function filterProblems(problems: ProblemSummary[], filter: ProblemFilter): ProblemSummary[] {
  const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);
  return problems.filter(
    (problem) =>
      facets.every((facet) => hasOneOf(filter[facet], valuesOf[facet](problem))) &&
      words.every((word) => searchable(problem).includes(word)),
  );
}

/** The values that occur, each once, in the order of first appearance. */
export const valuesInUse = (problems: ProblemSummary[], facet: Facet): string[] => [
  ...new Set(problems.flatMap(valuesOf[facet])),
];

export function readFilter(search: URLSearchParams): ProblemFilter {
  const chosen = (facet: Facet) => search.get(facet)?.split(',').filter(Boolean) ?? [];
  return {
    kind: chosen('kind'),
    difficulty: chosen('difficulty'),
    level: chosen('level'),
    skill: chosen('skill'),
    status: chosen('status'),
    q: search.get('q') ?? '',
  };
}

/** The query of the address; what is not chosen is not in it. */
export function writeFilter(filter: ProblemFilter): URLSearchParams {
  const search = new URLSearchParams();
  if (filter.q !== '') search.set('q', filter.q);
  for (const facet of facets) {
    if (filter[facet].length > 0) search.set(facet, filter[facet].join(','));
  }
  return search;
}

export const isFiltering = (filter: ProblemFilter) => writeFilter(filter).size > 0;

const hasOneOf = (chosen: string[], values: string[]) =>
  chosen.length === 0 || values.some((value) => chosen.includes(value));

const searchable = ({ name, skills }: ProblemSummary) =>
  `${name} ${skills.join(' ')} ${skills.map(skillLabel).join(' ')}`.toLowerCase();
