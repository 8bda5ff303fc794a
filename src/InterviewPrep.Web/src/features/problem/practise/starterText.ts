import type { ProblemContent } from '~/lib/api/types';
import { starterOf } from '../question/answers';

/** What the draft of any problem begins as. */
export const starterText = (content: ProblemContent): string =>
  'starter' in content ? content.starter : starterOf(content);

/** The answer that the text of a draft stands for. */
export const answerOf = (content: ProblemContent, text: string): unknown =>
  'starter' in content ? text : JSON.parse(text);
