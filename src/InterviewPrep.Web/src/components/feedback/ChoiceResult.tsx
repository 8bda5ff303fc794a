import { IconCheck, IconX } from '@tabler/icons-react';
import { Markdown } from '~/components/Markdown';
import type { FeedbackOf } from '~/lib/api/types';
import classes from './feedback.module.css';

/** Every option with its reason, the right ones and the chosen ones told by icon and word. */
export const ChoiceResult = ({ feedback }: { feedback: FeedbackOf<'choice'> }) => (
  <ol className={classes.list} aria-label="Options">
    {feedback.options.map((option, index) => (
      <li key={index} className={classes.item} data-right={option.isCorrect}>
        <div className={classes.itemHead}>
          <span className={option.isCorrect ? 'tone-good' : 'tone-quiet'}>
            {option.isCorrect ? <IconCheck size={16} aria-hidden /> : <IconX size={16} aria-hidden />}
            {option.isCorrect ? 'Right' : 'Not right'}
          </span>
          {option.isChosen && <span className={classes.tag}>Your choice</span>}
        </div>
        <Markdown>{option.text}</Markdown>
        <div className={classes.why}>
          <Markdown>{option.why}</Markdown>
        </div>
      </li>
    ))}
  </ol>
);
