import type { SkillScore, SolvedCount } from '~/lib/api/types';

export type Tally = { solved: number; attempted: number; total: number };

/** Sums up the counts that share a key, in the order in which the keys come. */
export function tally<Key extends string>(
  counts: SolvedCount[],
  keyOf: (count: SolvedCount) => Key,
): ({ key: Key } & Tally)[] {
  const sums = new Map<Key, Tally>();
  for (const count of counts) {
    const sum = sums.get(keyOf(count)) ?? { solved: 0, attempted: 0, total: 0 };
    sums.set(keyOf(count), {
      solved: sum.solved + count.solved,
      attempted: sum.attempted + count.attempted,
      total: sum.total + count.total,
    });
  }
  return [...sums].map(([key, sum]) => ({ key, ...sum }));
}

/** Three parts that add up to all problems. */
export const toParts = ({ solved, attempted, total }: Tally) => ({
  Solved: solved,
  'Attempted, not solved': attempted - solved,
  'Not begun': total - attempted,
});

/** Those with enough problems behind them, and those that were only touched. */
export const splitByEvidence = (scores: SkillScore[]) => ({
  firm: scores.filter(({ isFirm }) => isFirm),
  thin: scores.filter(({ isFirm, attempted }) => !isFirm && attempted > 0),
});
