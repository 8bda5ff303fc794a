import { Alert, Button } from '@mantine/core';
import { IconAlertCircle, IconSend } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { ConflictDialog } from '~/components/drafts/ConflictDialog';
import { SaveStatus } from '~/components/drafts/SaveStatus';
import { FeedbackView } from '~/components/feedback/FeedbackView';
import { Markdown } from '~/components/Markdown';
import { VerdictBadge } from '~/components/VerdictBadge';
import { RatingBar } from '~/components/reviews/RatingBar';
import { summarize } from '~/components/results/summarize';
import type { Draft, Question } from '~/lib/api/types';
import type { Desk } from '~/lib/desk';
import { useDraft } from '~/lib/drafts/useDraft';
import { usePageTitle } from '~/lib/usePageTitle';
import { useShortcut } from '~/lib/useShortcut';
import { isBusy, useJudging } from '../judging/useJudging';
import { ProblemHead } from '../statement/ProblemHead';
import { AnswerForm } from './AnswerForm';
import { QuestionExtras } from './QuestionExtras';
import { readableAnswer, starterOf } from './answers';
import classes from './question.module.css';

type Props = { userId: string; desk: Desk; problem: Question; draft: Draft };

const toAnswer = (text: string): unknown => JSON.parse(text);
const isWide = ({ content }: Question) => content.type === 'review' || content.type === 'design';

/** A question that is answered without code: the question, the answer, and then what an interviewer looks for. */
export function QuestionPage({ userId, desk, problem, draft: opened }: Props) {
  usePageTitle(problem.name);
  const { session, draft, keptLocally } = useDraft({
    userId,
    place: desk,
    starter: starterOf(problem.content),
    server: opened,
    toAnswer,
  });
  const { judging, submit, reset } = useJudging(desk);
  const result = useRef<HTMLElement>(null);
  const submitAnswer = () => {
    if (!isBusy(judging)) submit(toAnswer(session.settle()));
  };
  useShortcut('mod+shift+Enter', submitAnswer);

  const judged = judging.phase === 'judged' ? judging.submission : null;
  useEffect(() => {
    if (judged === null) return;
    result.current?.focus({ preventScroll: true });
    result.current?.scrollIntoView({ block: 'start' });
  }, [judged]);

  return (
    <div className={classes.page} data-wide={isWide(problem)}>
      <ProblemHead problem={problem} withTitle />
      <section className={classes.question} aria-label="Question">
        <Markdown>{problem.statement}</Markdown>
      </section>
      <section aria-label="Answer">
        <AnswerForm userId={userId} problem={problem} text={draft.answer} session={session} />
        <div className={classes.actions}>
          <SaveStatus draft={draft} keptLocally={keptLocally} />
          <Button
            leftSection={<IconSend size={16} aria-hidden />}
            aria-keyshortcuts="Control+Shift+Enter"
            loading={isBusy(judging)}
            onClick={submitAnswer}
          >
            Submit
          </Button>
        </div>
        {judging.phase === 'failed' && (
          <Alert
            color="red"
            role="alert"
            icon={<IconAlertCircle aria-hidden />}
            title="Your answer was not taken"
          >
            {judging.message} What you wrote is kept.
          </Alert>
        )}
      </section>
      {judged !== null && (
        <section className={classes.result} aria-label="Result" ref={result} tabIndex={-1}>
          <div className={classes.verdict} role="status">
            <VerdictBadge verdict={judged.verdict} state={judged.state} size="lg" label={summarize(judged)} />
            <Button variant="default" size="xs" onClick={reset}>
              Close the result
            </Button>
          </div>
          {judged.feedback && <FeedbackView submission={judged} feedback={judged.feedback} />}
          <RatingBar id={judged.id} slug={judged.slug} />
        </section>
      )}
      <QuestionExtras problem={problem} />
      {draft.theirs && (
        <ConflictDialog
          mine={readableAnswer(draft.answer)}
          theirs={{ ...draft.theirs, answer: readableAnswer(draft.theirs.answer ?? '{}') }}
          keepMine={session.keepMine}
          takeTheirs={session.takeTheirs}
        />
      )}
    </div>
  );
}
