import { Alert, Button, Group, Radio } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { InlineMarkdown } from '~/components/InlineMarkdown';
import { Markdown } from '~/components/Markdown';
import { assessSubmission } from '~/lib/api/assessSubmission';
import { explainError } from '~/lib/api/apiError';
import { submissionQuery } from '~/lib/api/getSubmission';
import type { FeedbackOf, Grade, Submission } from '~/lib/api/types';
import { formatShare } from '~/lib/format';
import { GivenAnswer } from './GivenAnswer';
import classes from './feedback.module.css';
import { type Proposal, isComplete, proposeGrades, scoreOf } from './grading';

type Props = { submission: Submission; feedback: FeedbackOf<'rubric'> };

const words: Record<Grade, string> = { missed: 'Missed', partly: 'Partly', met: 'Met' };

/** What an interviewer looks for, which the person holds against the own answer, point by point. */
export function RubricResult({ submission, feedback }: Props) {
  const { points, followUps, modelAnswer } = feedback;
  const [grades, setGrades] = useState<Proposal>(() => proposeGrades(points, submission.assessment));
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (complete: Grade[]) => assessSubmission(submission.id, complete),
    onSuccess: (assessed) => {
      client.setQueryData(submissionQuery(submission.id).queryKey, assessed);
      for (const key of [['problem', submission.slug], ['problems'], ['submissions']])
        void client.invalidateQueries({ queryKey: key });
    },
  });
  const assessment = save.data?.assessment ?? submission.assessment;
  const isSaved = assessment !== null && grades.every((grade, index) => grade === assessment[index]);
  const missing = grades.filter((grade) => grade === null).length;

  return (
    <>
      <GivenAnswer answer={submission.answer} />
      <h2 className={classes.heading}>What an interviewer looks for</h2>
      <p className={classes.quiet}>
        {points.some(({ isFound }) => isFound)
          ? 'The program searched your answer for these points by their words. Correct it where it is mistaken.'
          : 'Hold your answer against each point. Nobody else sees your grades.'}
      </p>
      <ol className={classes.list} aria-label="Rubric">
        {points.map((point, index) => (
          <li key={index} className={classes.item}>
            <Radio.Group
              value={grades[index] ?? null}
              onChange={(grade) => setGrades(grades.with(index, grade))}
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
      <div className={classes.gradeBar}>
        <span aria-live="polite">
          {missing > 0
            ? `${missing} of ${points.length} points are not graded yet`
            : `Score ${formatShare(scoreOf(points, grades))}`}
          {isSaved && ', saved'}
        </span>
        <Button
          disabled={!isComplete(grades) || isSaved}
          loading={save.isPending}
          onClick={() => isComplete(grades) && save.mutate(grades)}
        >
          Save the grades
        </Button>
      </div>
      {save.isError && (
        <Alert color="red" role="alert" title="The grades were not saved">
          {explainError(save.error)} They are still chosen here; try again.
        </Alert>
      )}
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
