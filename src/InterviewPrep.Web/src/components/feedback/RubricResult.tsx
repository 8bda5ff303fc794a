import { InlineMarkdown } from '~/components/InlineMarkdown';
import { Markdown } from '~/components/Markdown';
import type { FeedbackOf, Submission } from '~/lib/api/types';
import { GivenAnswer } from './GivenAnswer';
import { GradeBar } from './GradeBar';
import { RubricPoints } from './RubricPoints';
import classes from './feedback.module.css';
import { useGrading } from './useGrading';

type Props = { submission: Submission; feedback: FeedbackOf<'rubric'> };

/** What an interviewer looks for, which the person holds against the own answer, point by point. */
export function RubricResult({ submission, feedback }: Props) {
  const { points, followUps, modelAnswer } = feedback;
  const grading = useGrading(submission, feedback);
  return (
    <>
      <GivenAnswer answer={submission.answer} />
      <h2 className={classes.heading}>What an interviewer looks for</h2>
      <p className={classes.quiet}>
        {points.some(({ isFound }) => isFound)
          ? 'The program searched your answer for these points by their words. Correct it where it is mistaken.'
          : 'Hold your answer against each point. Nobody else sees your grades.'}
      </p>
      <RubricPoints label="Rubric" points={[...points.entries()]} grading={grading} />
      <GradeBar grading={grading} />
      <h2 className={classes.heading}>A model answer</h2>
      <Markdown>{modelAnswer}</Markdown>
      <h2 className={classes.heading}>What may be asked next</h2>
      <dl className={classes.followUps}>
        {followUps.map(({ question, answer }) => (
          <div key={question}>
            <dt>
              <InlineMarkdown>{question}</InlineMarkdown>
            </dt>
            <dd>
              <Markdown>{answer}</Markdown>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
