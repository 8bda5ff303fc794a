import { Anchor, Button, Group, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { FeedbackView } from '~/components/feedback/FeedbackView';
import { Page } from '~/components/Page';
import { NoteEditor } from '~/components/notes/NoteEditor';
import { RatingBar } from '~/components/reviews/RatingBar';
import { VerdictBadge } from '~/components/VerdictBadge';
import { summarize } from '~/components/results/summarize';
import { formatDateTime } from '~/lib/format';
import { AttemptError } from './AttemptError';
import { AttemptSkeleton } from './AttemptSkeleton';
import { ProgramAttempt } from './ProgramAttempt';
import classes from './attempt.module.css';
import { useAnswerInDraft } from './useAnswerInDraft';
import { useJudgedSubmission } from './useJudgedSubmission';

export function AttemptPage() {
  const { id = '' } = useParams();
  const { submission, progress, error, retry } = useJudgedSubmission(id);
  const useAnswer = useAnswerInDraft();

  if (error !== null) return <AttemptError error={error} retry={retry} />;
  if (submission === undefined) return <AttemptSkeleton />;
  const { slug, name, answer, createdAt, feedback } = submission;
  const isRun = submission.purpose === 'run';
  const isProgram = typeof answer === 'string';
  return (
    <Page
      title={name}
      tabTitle={`${isRun ? 'Run' : 'Attempt'}: ${name}`}
      aside={
        <Group gap="sm">
          <Button component={Link} to={`/problems/${slug}`} variant="default">
            Open the problem
          </Button>
          <Button loading={useAnswer.isPending} onClick={() => useAnswer.mutate({ slug, answer })}>
            {isProgram ? 'Use this code' : 'Use this answer'}
          </Button>
        </Group>
      }
    >
      <p className={classes.when}>
        {isRun ? 'Run' : 'Submitted'} on {formatDateTime(createdAt)}
        {!isRun && (
          <>
            {' · '}
            <Anchor
              component={Link}
              to={`/problems/${slug}/attempts?right=${id}`}
              size="sm"
              underline="always"
            >
              Compare with other versions
            </Anchor>
          </>
        )}
      </p>
      {isProgram && <ProgramAttempt submission={submission} code={answer} progress={progress} />}
      {!isProgram && (
        <section className={classes.result} aria-label="Result">
          <VerdictBadge
            verdict={submission.verdict}
            state={submission.state}
            size="lg"
            label={summarize(submission)}
          />
          {feedback && <FeedbackView submission={submission} feedback={feedback} />}
        </section>
      )}
      {!isRun && (
        <>
          {submission.state === 'Judged' && <RatingBar id={id} slug={slug} />}
          <section className={classes.notes}>
            <Title order={2} size="h4" mb="sm">
              Notes on this attempt
            </Title>
            <NoteEditor key={id} subject={{ submissionId: id }} label="Notes on this attempt" />
          </section>
        </>
      )}
    </Page>
  );
}
