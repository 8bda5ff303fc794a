import { Button, Group } from '@mantine/core';
import { useRef } from 'react';
import { Link, useParams } from 'react-router';
import type { CodeEditorHandle } from '~/components/editor/CodeEditor';
import { useEditorPreferences } from '~/components/editor/editorPreferences';
import { LazyCodeEditor } from '~/components/editor/lazy';
import { Page } from '~/components/Page';
import { JudgingSteps } from '~/components/results/JudgingSteps';
import { SubmissionResult } from '~/components/results/SubmissionResult';
import { formatDateTime } from '~/lib/format';
import { AttemptError } from './AttemptError';
import { AttemptSkeleton } from './AttemptSkeleton';
import classes from './attempt.module.css';
import { useCodeInDraft } from './useCodeInDraft';
import { useJudgedSubmission } from './useJudgedSubmission';

export function AttemptPage() {
  const { id = '' } = useParams();
  const { submission, progress, error, retry } = useJudgedSubmission(id);
  const { preferences } = useEditorPreferences();
  const editor = useRef<CodeEditorHandle>(null);
  const useCode = useCodeInDraft();

  if (error !== null) return <AttemptError error={error} retry={retry} />;
  if (submission === undefined) return <AttemptSkeleton />;
  const { slug, name, answer, createdAt } = submission;
  const isRun = submission.purpose === 'run';
  return (
    <Page
      title={name}
      tabTitle={`${isRun ? 'Run' : 'Attempt'}: ${name}`}
      aside={
        <Group gap="sm">
          <Button component={Link} to={`/problems/${slug}`} variant="default">
            Open the problem
          </Button>
          <Button loading={useCode.isPending} onClick={() => useCode.mutate({ slug, answer })}>
            Use this code
          </Button>
        </Group>
      }
    >
      <p className={classes.when}>
        {isRun ? 'Run' : 'Submitted'} on {formatDateTime(createdAt)}
      </p>
      <div className={classes.columns}>
        <section className={classes.code} aria-label="Code">
          <LazyCodeEditor
            ref={editor}
            label="The submitted code, read-only"
            value={answer}
            preferences={preferences}
            errors={submission.compileErrors}
          />
        </section>
        <section className={classes.result} aria-label="Result">
          {submission.state === 'Judged' ? (
            <SubmissionResult
              submission={submission}
              goTo={(line, column) => editor.current?.goTo(line, column)}
            />
          ) : (
            <JudgingSteps progress={progress} />
          )}
        </section>
      </div>
    </Page>
  );
}
