import type { ProblemContent } from '~/lib/api/types';
import { wholeAnswer } from '~/lib/design';
import { starParts, starterOf } from '../question/answers';

/** What a draft of any problem begins as, in the shape that the server keeps. */
export function starterAnswer(content: ProblemContent): unknown {
  if ('starter' in content) return content.starter;
  switch (content.type) {
    case 'review':
      return { marks: [] };
    case 'behavioural':
      return Object.fromEntries(starParts.map((part) => [part, '']));
    case 'design':
      return wholeAnswer({}, content);
    default:
      return JSON.parse(starterOf(content));
  }
}

/** The answer that the text of a draft stands for. */
export const answerOf = (content: ProblemContent, text: string): unknown =>
  'starter' in content ? text : JSON.parse(text);
