import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { ConflictDialog } from '~/components/drafts/ConflictDialog';
import type { Language } from '~/components/editor/CodeEditor';
import { useShortcut } from '~/lib/useShortcut';
import { ActionBar } from './ActionBar';
import { ThreePanes } from './ThreePanes';
import { ThreeTabs } from './ThreeTabs';
import { EditorPane } from './code/EditorPane';
import { isBusy } from './judging/useJudging';
import { StatementPane } from './statement/StatementPane';
import type { WorkspaceState } from './useWorkspace';

type Props = {
  workspace: WorkspaceState;
  language: Language;
  results: ReactNode;
  run: () => void;
  submit: () => void;
};

/** The panes as there is room for them, and the question when the draft was changed in two places. */
export function WorkspaceFrame({ workspace, language, results, run, submit }: Props) {
  const { problem, session, draft, keptLocally, judging, editor, pane, setPane } = workspace;
  const isNarrow = useMediaQuery('(max-width: 900px)', undefined, { getInitialValueInEffect: false });
  useShortcut('mod+shift+Enter', submit);

  const panes = {
    statement: <StatementPane problem={problem} withTitle={!isNarrow} />,
    code: (
      <EditorPane
        editor={editor}
        draft={draft}
        keptLocally={keptLocally}
        starter={problem.content.starter}
        language={language}
        edit={session.edit}
        errors={judging.phase === 'judged' ? judging.submission.compileErrors : undefined}
      />
    ),
    results,
    actions: <ActionBar isBusy={isBusy(judging)} run={run} submit={submit} />,
  };
  return (
    <>
      {isNarrow ? (
        <ThreeTabs {...panes} title={problem.name} pane={pane} onPane={setPane} />
      ) : (
        <ThreePanes {...panes} />
      )}
      {draft.theirs && (
        <ConflictDialog
          mine={draft.answer}
          theirs={draft.theirs}
          keepMine={session.keepMine}
          takeTheirs={session.takeTheirs}
        />
      )}
    </>
  );
}
