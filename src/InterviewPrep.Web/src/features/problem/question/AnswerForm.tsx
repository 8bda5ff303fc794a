import { useMemo } from 'react';
import type { Question } from '~/lib/api/types';
import type { DesignAnswer } from '~/lib/design';
import type { DraftSession } from '~/lib/drafts/draftSession';
import type { ReviewAnswer } from '~/lib/review';
import { BehaviouralForm } from './BehaviouralForm';
import { ChoiceForm } from './ChoiceForm';
import { OrderForm } from './OrderForm';
import { PredictForm } from './PredictForm';
import { TextForm } from './TextForm';
import type { BehaviouralAnswer, ConceptAnswer } from './answers';
import { DesignForm } from './design/DesignForm';
import { ReviewForm } from './review/ReviewForm';

type Props = {
  userId: string;
  problem: Question;
  /** The answer as JSON. */
  text: string;
  session: DraftSession;
};

/** The form that fits the question. */
export function AnswerForm({ userId, problem, text, session }: Props) {
  const { content } = problem;
  const given = useMemo(() => JSON.parse(text) as unknown, [text]);
  const change = (answer: unknown) => session.edit(JSON.stringify(answer));
  switch (content.type) {
    case 'choice':
      return <ChoiceForm content={content} answer={given as ConceptAnswer} onChange={change} />;
    case 'order':
      return <OrderForm content={content} answer={given as ConceptAnswer} onChange={change} />;
    case 'predict':
      return <PredictForm content={content} answer={given as ConceptAnswer} onChange={change} />;
    case 'text':
      return <TextForm answer={given as ConceptAnswer} onChange={change} />;
    case 'review':
      return <ReviewForm content={content} answer={given as Partial<ReviewAnswer>} onChange={change} />;
    case 'behavioural':
      return (
        <BehaviouralForm
          content={content}
          minutes={problem.minutes}
          answer={given as Partial<BehaviouralAnswer>}
          onChange={change}
        />
      );
    case 'design':
      return (
        <DesignForm
          userId={userId}
          problem={{ ...problem, content }}
          draft={given as Partial<DesignAnswer>}
          session={session}
        />
      );
    default:
      return null;
  }
}
