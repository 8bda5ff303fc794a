import { useRef } from 'react';
import type { CodeEditorHandle } from '~/components/editor/CodeEditor';
import { useEditorPreferences } from '~/components/editor/editorPreferences';
import { LazyCodeEditor } from '~/components/editor/lazy';
import { JudgingSteps } from '~/components/results/JudgingSteps';
import { SubmissionResult } from '~/components/results/SubmissionResult';
import type { JudgingProgress, Submission } from '~/lib/api/types';
import classes from './attempt.module.css';

type Props = { submission: Submission; code: string; progress: JudgingProgress };

/** Code beside what became of it. */
export function ProgramAttempt({ submission, code, progress }: Props) {
  const { preferences } = useEditorPreferences();
  const editor = useRef<CodeEditorHandle>(null);
  return (
    <div className={classes.columns}>
      <section className={classes.code} aria-label="Code">
        <LazyCodeEditor
          ref={editor}
          label="The submitted code, read-only"
          value={code}
          language={submission.kind === 'sql' ? 'sql' : 'csharp'}
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
  );
}
