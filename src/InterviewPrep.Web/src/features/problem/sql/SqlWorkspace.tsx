import { useRef, useState } from 'react';
import type { CodeEditorHandle } from '~/components/editor/CodeEditor';
import type { Draft, ProblemOf } from '~/lib/api/types';
import { useDraft } from '~/lib/drafts/useDraft';
import { usePageTitle } from '~/lib/usePageTitle';
import { useShortcut } from '~/lib/useShortcut';
import { ActionBar } from '../ActionBar';
import type { PaneName } from '../ThreeTabs';
import { WorkspaceFrame, useIsNarrow } from '../WorkspaceFrame';
import { EditorPane } from '../code/EditorPane';
import { RowsPane } from './RowsPane';
import { isBusy, useJudging } from '../judging/useJudging';
import { StatementPane } from '../statement/StatementPane';

type Props = { userId: string; problem: ProblemOf<'sql'>; draft: Draft };

/** Where SQL is written; Run asks the sample, Submit every dataset. */
export function SqlWorkspace({ userId, problem, draft: opened }: Props) {
  usePageTitle(problem.name);
  const { starter } = problem.content;
  const { session, draft, keptLocally } = useDraft({ userId, slug: problem.slug, starter, server: opened });
  const { judging, run, submit } = useJudging(problem.slug);
  const editor = useRef<CodeEditorHandle>(null);
  const isNarrow = useIsNarrow();
  const [pane, setPane] = useState<PaneName>('statement');

  const judge = (send: () => void) => {
    if (isBusy(judging)) return;
    setPane('results');
    send();
  };
  const runSample = () => judge(() => run({ answer: draft.answer }));
  const submitAnswer = () => judge(() => submit(draft.answer));
  const goTo = (line: number, column: number) => {
    setPane('code');
    // The pane must be visible before the editor in it can take the focus.
    requestAnimationFrame(() => editor.current?.goTo(line, column));
  };
  useShortcut('mod+Enter', runSample);
  useShortcut('mod+shift+Enter', submitAnswer);

  return (
    <WorkspaceFrame
      statement={<StatementPane problem={problem} withTitle={!isNarrow} />}
      code={
        <EditorPane
          editor={editor}
          draft={draft}
          keptLocally={keptLocally}
          starter={starter}
          language="sql"
          edit={session.edit}
          errors={judging.phase === 'judged' ? judging.submission.compileErrors : undefined}
        />
      }
      results={<RowsPane judging={judging} goTo={goTo} />}
      actions={<ActionBar isBusy={isBusy(judging)} run={runSample} submit={submitAnswer} />}
      title={problem.name}
      isNarrow={isNarrow}
      pane={pane}
      onPane={setPane}
      draft={draft}
      session={session}
    />
  );
}
