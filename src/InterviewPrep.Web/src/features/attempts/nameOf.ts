import { formatDateTime } from '~/lib/format';
import { verdictLabels } from '~/lib/labels';
import type { Version } from './versions';

/** What a version is called where there is no table around it. */
export function nameOf(version: Version): string {
  if (version.type === 'article') return 'Solution of the article';
  if (version.type === 'draft') return `Draft of ${formatDateTime(version.draft.savedAt)}`;
  const { verdict, createdAt } = version.attempt;
  return `${verdict === null ? 'Not judged yet' : verdictLabels[verdict]}, ${formatDateTime(createdAt)}`;
}
