import type { SetAsideDraft, SubmissionSummary } from '~/lib/api/types';

/** Something of a problem that can stand on one side of the comparison. */
export type Version =
  | { type: 'attempt'; id: string; attempt: SubmissionSummary }
  | { type: 'draft'; id: string; draft: SetAsideDraft }
  | { type: 'article'; id: 'article' };

/** Attempts and drafts that were put away, newest first; the article's solution stands above them. */
export function versionsOf(
  attempts: SubmissionSummary[],
  drafts: SetAsideDraft[],
  withArticle: boolean,
): Version[] {
  const written: Version[] = [
    ...attempts.map((attempt) => ({ type: 'attempt' as const, id: attempt.id, attempt })),
    ...drafts.map((draft) => ({ type: 'draft' as const, id: draft.id, draft })),
  ].sort((a, b) => momentOf(b).localeCompare(momentOf(a)));
  return withArticle ? [{ type: 'article', id: 'article' }, ...written] : written;
}

type Sides = { left: Version | undefined; right: Version | undefined };

/** What the address names; what it does not name is the last version and the one before. */
export function chosenSides(search: URLSearchParams, versions: Version[]): Sides {
  const named = (side: string) => versions.find(({ id }) => id === search.get(side));
  const written = versions.filter(({ type }) => type !== 'article');
  const right = named('right') ?? written[0];
  const left =
    named('left') ?? written.find((version) => version !== right && comesAfter(right, version, written));
  return { left: left ?? versions.find((version) => version !== right), right };
}

const comesAfter = (one: Version | undefined, other: Version, versions: Version[]) =>
  one === undefined || versions.indexOf(other) > versions.indexOf(one);

function momentOf(version: Version): string {
  if (version.type === 'attempt') return version.attempt.createdAt;
  return version.type === 'draft' ? version.draft.savedAt : '';
}
