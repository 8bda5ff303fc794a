import type { FeedbackOf, Grade } from '~/lib/api/types';

/** What its author grades. */
export type Assessed = Pick<FeedbackOf<'rubric'>, 'points' | 'earned' | 'gradedShare'>;
type Point = Assessed['points'][number];

/** A grade for each point; null where none is chosen yet. */
export type Proposal = (Grade | null)[];

const worth: Record<Grade, number> = { missed: 0, partly: 0.5, met: 1 };

/** What the person said before, else what the program found; where it looked and found nothing at all, nothing. */
export function proposeGrades(points: Point[], assessment: Grade[] | null): Proposal {
  if (assessment !== null) return assessment;
  const looked = points.some(({ isFound }) => isFound);
  return points.map(({ isFound }) => (looked ? (isFound ? 'met' : 'missed') : null));
}

export const isComplete = (grades: Proposal): grades is Grade[] => !grades.includes(null);

/** Between 0 and 1; what has no grade counts nothing. The server says how much of it the grades make. */
export const scoreOf = ({ points, earned = 0, gradedShare = 1 }: Assessed, grades: Proposal): number =>
  earned +
  (gradedShare *
    points.reduce((sum, { weight }, index) => sum + weight * worth[grades[index] ?? 'missed'], 0)) /
    100;
