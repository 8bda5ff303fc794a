import type { QuestionOf } from '~/lib/api/types';
import { useShortcut } from '~/lib/useShortcut';
import { WorkspaceFrame } from '../WorkspaceFrame';
import { type Opened, useWorkspace } from '../useWorkspace';
import { RowsPane } from './RowsPane';

/** Where SQL is written; Run asks the sample, Submit every dataset. */
export function SqlWorkspace(opened: Opened<QuestionOf<'sql'>>) {
  const workspace = useWorkspace(opened);
  const { draft, judging, run, submit, judge, goTo } = workspace;
  const runSample = () => judge(() => run({ answer: draft.answer }));
  useShortcut('mod+Enter', runSample);

  return (
    <WorkspaceFrame
      workspace={workspace}
      language="sql"
      results={<RowsPane judging={judging} goTo={goTo} />}
      run={runSample}
      submit={() => judge(() => submit(draft.answer))}
    />
  );
}
