import { useState } from 'react';
import type { QuestionOf } from '~/lib/api/types';
import { useShortcut } from '~/lib/useShortcut';
import { WorkspaceFrame } from './WorkspaceFrame';
import { useTestInput } from './input/useTestInput';
import { ResultsPane } from './judging/ResultsPane';
import { isBusy } from './judging/useJudging';
import { type Opened, useWorkspace } from './useWorkspace';

/** Where code is written, run and submitted. */
export function Workspace(opened: Opened<QuestionOf<'coding' | 'async'>>) {
  const workspace = useWorkspace(opened);
  const { draft, judging, run, submit, judge, goTo } = workspace;
  const testInput = useTestInput(opened.problem.content);
  const [tab, setTab] = useState<'results' | 'input'>('results');

  const send = (work: () => void) =>
    judge(() => {
      setTab('results');
      work();
    });
  const runSamples = () => send(() => run({ answer: draft.answer }));
  const runOwnInput = () => {
    const checked = isBusy(judging) ? null : testInput.check();
    if (checked !== null) send(() => run({ answer: draft.answer, ...checked }));
  };

  useShortcut('mod+Enter', () => (testInput.hasFocus() ? runOwnInput() : runSamples()));

  return (
    <WorkspaceFrame
      workspace={workspace}
      language="csharp"
      results={
        <ResultsPane
          judging={judging}
          tab={tab}
          onTab={setTab}
          testInput={testInput}
          runOwnInput={runOwnInput}
          goTo={goTo}
        />
      }
      run={runSamples}
      submit={() => send(() => submit(draft.answer))}
    />
  );
}
