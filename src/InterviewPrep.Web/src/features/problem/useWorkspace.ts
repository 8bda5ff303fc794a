import { useRef, useState } from 'react';
import type { CodeEditorHandle } from '~/components/editor/CodeEditor';
import type { Draft, Question, QuestionOf } from '~/lib/api/types';
import type { Desk } from '~/lib/desk';
import { useDraft } from '~/lib/drafts/useDraft';
import { usePageTitle } from '~/lib/usePageTitle';
import type { PaneName } from './ThreeTabs';
import { isBusy, useJudging } from './judging/useJudging';

export type Opened<Problem extends Question> = { userId: string; desk: Desk; problem: Problem; draft: Draft };

export type WorkspaceState = ReturnType<typeof useWorkspace>;

/** What every workspace has: a draft in an editor, the judge, and panes of which a narrow screen shows one. */
export function useWorkspace({
  userId,
  desk,
  problem,
  draft: server,
}: Opened<QuestionOf<'coding' | 'async' | 'sql'>>) {
  usePageTitle(problem.name);
  const { starter } = problem.content;
  const { session, draft, keptLocally } = useDraft({ userId, place: desk, starter, server });
  const { judging, run, submit } = useJudging(desk);
  const editor = useRef<CodeEditorHandle>(null);
  const [pane, setPane] = useState<PaneName>('statement');

  /** One at a time, with its results in front. */
  const judge = (send: () => void) => {
    if (isBusy(judging)) return;
    setPane('results');
    send();
  };
  const goTo = (line: number, column: number) => {
    setPane('code');
    // The pane must be visible before the editor in it can take the focus.
    requestAnimationFrame(() => editor.current?.goTo(line, column));
  };

  return { problem, session, draft, keptLocally, judging, run, submit, editor, pane, setPane, judge, goTo };
}
