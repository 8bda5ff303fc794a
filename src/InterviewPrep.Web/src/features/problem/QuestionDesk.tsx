import type { Draft, Question } from '~/lib/api/types';
import type { Desk } from '~/lib/desk';
import { QuestionPage } from './question/QuestionPage';
import { SqlWorkspace } from './sql/SqlWorkspace';
import { Workspace } from './Workspace';

type Props = { userId: string; desk: Desk; problem: Question; draft: Draft };

/** The page that fits the question. */
export function QuestionDesk({ problem, ...opened }: Props) {
  const { content } = problem;
  switch (content.type) {
    case 'coding':
    case 'async':
      return <Workspace {...opened} problem={{ ...problem, content }} />;
    case 'sql':
      return <SqlWorkspace {...opened} problem={{ ...problem, content }} />;
    default:
      return <QuestionPage {...opened} problem={problem} />;
  }
}
