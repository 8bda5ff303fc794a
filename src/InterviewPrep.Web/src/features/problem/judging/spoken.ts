import { summarize } from '~/components/results/summarize';
import type { Judging } from './useJudging';

/** What a screen reader is told while the eyes are on the code. */
export function spoken(judging: Judging): string {
  if (judging.phase === 'judging') return 'Judging';
  return judging.phase === 'judged' ? summarize(judging.submission) : '';
}
