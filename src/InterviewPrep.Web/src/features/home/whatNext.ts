import type { MockTemplate, ProblemSummary, SubmissionSummary } from '~/lib/api/types';
import { difficulties } from '~/lib/labels';

/** The unsolved problem that was submitted last; without one, any that was begun. */
export function problemToContinue(
  problems: ProblemSummary[],
  attempts: Pick<SubmissionSummary, 'slug'>[],
): ProblemSummary | undefined {
  const begun = problems.filter(({ status }) => status === 'attempted');
  const lastAttempted = attempts.find(({ slug }) => begun.some((problem) => problem.slug === slug));
  return begun.find(({ slug }) => slug === lastAttempted?.slug) ?? begun[0];
}

/** The easiest problem that was not begun yet; among equals one to code, and a short one. */
export function suggestedProblem(problems: ProblemSummary[]): ProblemSummary | undefined {
  return problems
    .filter(({ status }) => status === 'todo')
    .sort(
      (a, b) =>
        difficulties.indexOf(a.difficulty) - difficulties.indexOf(b.difficulty) ||
        Number(b.kind === 'coding') - Number(a.kind === 'coding') ||
        a.minutes - b.minutes,
    )[0];
}

/** The skills with the most problems, most first. */
export function commonSkills(
  problems: ProblemSummary[],
  count: number,
): { skill: string; problems: number }[] {
  const counts = new Map<string, number>();
  for (const skill of problems.flatMap(({ skills }) => skills))
    counts.set(skill, (counts.get(skill) ?? 0) + 1);
  return [...counts]
    .map(([skill, occurrences]) => ({ skill, problems: occurrences }))
    .sort((a, b) => b.problems - a.problems || a.skill.localeCompare(b.skill))
    .slice(0, count);
}

/** The shortest interview that was never sat; when all were, the one that was sat longest ago. */
export function nextTemplate(
  templates: MockTemplate[],
  ended: { template: string | null; startedAt: string }[],
): MockTemplate | undefined {
  const lastSat = ({ slug }: MockTemplate) =>
    ended
      .filter(({ template }) => template === slug)
      .map(({ startedAt }) => startedAt)
      .sort()
      .at(-1) ?? '';
  return templates.toSorted((a, b) => lastSat(a).localeCompare(lastSat(b)) || a.minutes - b.minutes)[0];
}
