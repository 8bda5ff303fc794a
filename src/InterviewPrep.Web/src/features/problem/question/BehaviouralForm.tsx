import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { InlineMarkdown } from '~/components/InlineMarkdown';
import type { ContentOf } from '~/lib/api/types';
import { capitalize } from '~/lib/labels';
import { Clock } from './Clock';
import { type BehaviouralAnswer, countWords, starParts } from './answers';
import classes from './question.module.css';

type Props = {
  content: ContentOf<'behavioural'>;
  /** What the question is worth. */
  minutes: number;
  answer: Partial<BehaviouralAnswer>;
  onChange: (answer: BehaviouralAnswer) => void;
};

const asks = {
  situation: 'Where and when was it, and what was at stake?',
  task: 'What was yours to do?',
  action: 'What did you do, step by step? Say I, not we.',
  result: 'What came of it, in figures where you can, and what did you learn?',
};

/** A story in four parts, with a word budget for each and a clock; then the interviewer follows up. */
export function BehaviouralForm({ content, minutes, answer, onChange }: Props) {
  const parts = { situation: '', task: '', action: '', result: '', ...answer };
  const isTold = starParts.every((part) => parts[part].trim() !== '');
  return (
    <>
      <Clock minutes={minutes} />
      {starParts.map((part) => {
        const words = countWords(parts[part]);
        const budget = content.budgets[part];
        return (
          <Textarea
            key={part}
            mt="md"
            label={capitalize(part)}
            description={
              <>
                {asks[part]}{' '}
                <span className={words > budget ? 'tone-warn' : undefined}>
                  {words} of {budget} words{words > budget && ', over the budget'}
                </span>
              </>
            }
            autosize
            minRows={part === 'action' ? 5 : 3}
            maxRows={16}
            maxLength={8_000}
            value={parts[part]}
            onChange={(event) => onChange({ ...parts, [part]: event.currentTarget.value })}
          />
        );
      })}
      {isTold && <FollowUps questions={content.followUps} />}
    </>
  );
}

function FollowUps({ questions }: { questions: string[] }) {
  const [asked, setAsked] = useState(0);
  return (
    <section className={classes.followUps} aria-label="Follow-up questions">
      <h2 className={classes.heading}>The interviewer follows up</h2>
      <p className={classes.quiet}>Answer aloud. What he listens for is shown after you submit.</p>
      <ol aria-live="polite">
        {questions.slice(0, asked).map((question) => (
          <li key={question}>
            <InlineMarkdown>{question}</InlineMarkdown>
          </li>
        ))}
      </ol>
      {asked < questions.length && (
        <Button variant="default" size="xs" onClick={() => setAsked(asked + 1)}>
          Ask question {asked + 1} of {questions.length}
        </Button>
      )}
    </section>
  );
}
