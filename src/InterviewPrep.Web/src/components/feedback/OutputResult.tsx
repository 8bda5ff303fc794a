import { Markdown } from '~/components/Markdown';
import { DifferingValues } from '~/components/results/DifferingValues';
import type { FeedbackOf } from '~/lib/api/types';
import classes from './feedback.module.css';

export const OutputResult = ({ feedback }: { feedback: FeedbackOf<'output'> }) => (
  <div className={classes.output}>
    <DifferingValues
      expected={feedback.output.trimEnd()}
      actual={feedback.given.trimEnd()}
      labels={['It prints', 'Your answer']}
    />
    <h2 className={classes.heading}>Why</h2>
    <Markdown>{feedback.why}</Markdown>
  </div>
);
