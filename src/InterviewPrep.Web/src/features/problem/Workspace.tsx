import { useRef, useState } from 'react';
import type { CodeEditorHandle } from '~/components/editor/CodeEditor';
import type { Draft, QuestionOf } from '~/lib/api/types';
import type { Desk } from '~/lib/desk';
import { useDraft } from '~/lib/drafts/useDraft';
import { usePageTitle } from '~/lib/usePageTitle';
import { useShortcut } from '~/lib/useShortcut';
import { ActionBar } from './ActionBar';
import { EditorPane } from './code/EditorPane';
import { useTestInput } from './input/useTestInput';
import { ResultsPane } from './judging/ResultsPane';
import { isBusy, useJudging } from './judging/useJudging';
import { StatementPane } from './statement/StatementPane';
import type { PaneName } from './ThreeTabs';
import { WorkspaceFrame, useIsNarrow } from './WorkspaceFrame';

type Props = { userId: string; desk: Desk; problem: QuestionOf<'coding' | 'async'>; draft: Draft };

/** Where code is written, run and submitted. */
export function Workspace({ userId, desk, problem, draft: opened }: Props) {
  usePageTitle(problem.name);
  const { starter } = problem.content;
  const { session, draft, keptLocally } = useDraft({
    userId,
    place: desk,
    starter,
    server: opened,
  });
  const { judging, run, submit } = useJudging(desk);
  const testInput = useTestInput(problem.content);
  const editor = useRef<CodeEditorHandle>(null);
  const isNarrow = useIsNarrow();
  const [pane, setPane] = useState<PaneName>('statement');
  const [tab, setTab] = useState<'results' | 'input'>('results');

  const showResults = () => {
    setPane('results');
    setTab('results');
  };
  const runSamples = () => {
    if (isBusy(judging)) return;
    showResults();
    run({ answer: draft.answer });
  };
  const runOwnInput = () => {
    if (isBusy(judging)) return;
    const checked = testInput.check();
    if (checked === null) return;
    showResults();
    run({ answer: draft.answer, ...checked });
  };
  const submitAnswer = () => {
    if (isBusy(judging)) return;
    showResults();
    submit(draft.answer);
  };
  const goTo = (line: number, column: number) => {
    setPane('code');
    // The pane must be visible before the editor in it can take the focus.
    requestAnimationFrame(() => editor.current?.goTo(line, column));
  };

  useShortcut('mod+Enter', () => (testInput.hasFocus() ? runOwnInput() : runSamples()));
  useShortcut('mod+shift+Enter', submitAnswer);

  const panes = {
    statement: <StatementPane problem={problem} withTitle={!isNarrow} />,
    code: (
      <EditorPane
        editor={editor}
        draft={draft}
        keptLocally={keptLocally}
        starter={starter}
        language="csharp"
        edit={session.edit}
        errors={judging.phase === 'judged' ? judging.submission.compileErrors : undefined}
      />
    ),
    results: (
      <ResultsPane
        judging={judging}
        tab={tab}
        onTab={setTab}
        testInput={testInput}
        runOwnInput={runOwnInput}
        goTo={goTo}
      />
    ),
    actions: <ActionBar isBusy={isBusy(judging)} run={runSamples} submit={submitAnswer} />,
  };
  return (
    <WorkspaceFrame
      {...panes}
      title={problem.name}
      isNarrow={isNarrow}
      pane={pane}
      onPane={setPane}
      draft={draft}
      session={session}
    />
  );
}
