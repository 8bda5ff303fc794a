import { Group, Radio } from '@mantine/core';
import { InlineMarkdown } from '~/components/InlineMarkdown';
import type { FeedbackOf, Grade } from '~/lib/api/types';
import classes from './feedback.module.css';
import type { Grading } from './useGrading';

type Props = {
  label: string;
  /** Each with its place in the rubric. */
  points: [number, FeedbackOf<'rubric'>['points'][number]][];
  grading: Grading;
};

const words: Record<Grade, string> = { missed: 'Missed', partly: 'Partly', met: 'Met' };

export const RubricPoints = ({ label, points, grading }: Props) => (
  <ol className={classes.list} aria-label={label}>
    {points.map(([index, point]) => (
      <li key={index} className={classes.item}>
        <Radio.Group
          value={grading.grades[index] ?? null}
          onChange={(grade) => grading.choose(index, grade)}
          label={
            <>
              <InlineMarkdown>{point.point}</InlineMarkdown>{' '}
              <span className={classes.weight}>{point.weight} %</span>
            </>
          }
        >
          {point.strong && (
            <p className={classes.measure}>
              <b>Strong</b> <InlineMarkdown>{point.strong}</InlineMarkdown>
            </p>
          )}
          {point.weak && (
            <p className={classes.measure}>
              <b>Weak</b> <InlineMarkdown>{point.weak}</InlineMarkdown>
            </p>
          )}
          <Group gap="lg" mt={8}>
            {(['missed', 'partly', 'met'] as const).map((grade) => (
              <Radio key={grade} value={grade} label={words[grade]} />
            ))}
          </Group>
        </Radio.Group>
      </li>
    ))}
  </ol>
);
