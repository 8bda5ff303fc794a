import { Loader } from '@mantine/core';
import { plural } from '~/lib/format';
import classes from './report.module.css';

type Props = { total: number | null; isJudged: boolean; toGrade: number };

/** The one figure, and what it rests on. */
export const TotalScore = ({ total, isJudged, toGrade }: Props) => (
  <section aria-label="Score" className={classes.total}>
    <p className={classes.figure}>
      {total ?? '–'} <span>of 100</span>
    </p>
    <div>
      <p role="status" className={classes.state}>
        {!isJudged && (
          <>
            <Loader size={14} aria-hidden /> The judge is still at work; the figures grow by themselves.
          </>
        )}
        {isJudged && toGrade > 0 && (
          <>
            {plural(toGrade, 'answer')} {toGrade === 1 ? 'waits' : 'wait'} for your own grades and{' '}
            {toGrade === 1 ? 'is' : 'are'} not counted yet.
          </>
        )}
      </p>
      <details className={classes.how}>
        <summary>How the score is made</summary>
        <p>
          Every question weighs as much as the time that its section plans for it. Nine tenths of its points
          are for the answer: tests passed by their weight, points of the rubric, or defects found. One tenth
          is for the pace, once the answer is good enough to count as solved: in full within the planned time,
          nothing from twice that time on. An unanswered question has no points.
        </p>
      </details>
    </div>
  </section>
);
