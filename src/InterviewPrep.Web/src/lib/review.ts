import type { FeedbackOf } from './api/types';

type Defect = FeedbackOf<'review'>['defects'][number]['defect'];

export type DefectCategory = Defect['category'];

/** What stands behind `answer` of a review. Lines are those of the file as the change leaves it. */
export type Mark = { file: string; line: number; category: DefectCategory; comment: string };
export type ReviewAnswer = { marks: Mark[] };

export const categories: DefectCategory[] = [
  'security',
  'correctness',
  'concurrency',
  'performance',
  'resources',
  'errors',
  'design',
];

export const placeLabel = ({ file, first, last }: Defect['place']) =>
  first === last ? `${file}, line ${first}` : `${file}, lines ${first} to ${last}`;
