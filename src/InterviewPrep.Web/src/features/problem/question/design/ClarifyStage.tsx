import { Button, Textarea } from '@mantine/core';
import { InlineMarkdown } from '~/components/InlineMarkdown';
import { Markdown } from '~/components/Markdown';
import type { ContentOf } from '~/lib/api/types';
import type { DesignAnswer } from '~/lib/design';
import classes from './design.module.css';

type Props = {
  questions: ContentOf<'design'>['clarify'];
  answer: DesignAnswer;
  onChange: (part: Partial<DesignAnswer>) => void;
};

/** What the candidate would ask; then the interviewer answers. */
export const ClarifyStage = ({ questions, answer, onChange }: Props) => (
  <>
    <Textarea
      label="Your questions and assumptions"
      description="What must be known before anything is drawn: who uses it, for what, how much, how fast, and what is left out."
      autosize
      minRows={6}
      maxRows={24}
      maxLength={20_000}
      value={answer.clarify}
      onChange={(event) => onChange({ clarify: event.currentTarget.value })}
    />
    <section aria-label="The interviewer’s answers" aria-live="polite" className={classes.answers}>
      {answer.answersSeen ? (
        <dl>
          {questions.map(({ question, answer: heard }) => (
            <div key={question}>
              <dt>
                <InlineMarkdown>{question}</InlineMarkdown>
              </dt>
              <dd>
                <Markdown>{heard}</Markdown>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <>
          <p className={classes.quiet}>
            Write down what you would ask first; then hear what the interviewer says.
          </p>
          <Button variant="default" onClick={() => onChange({ answersSeen: true })}>
            Hear the answers
          </Button>
        </>
      )}
    </section>
  </>
);
