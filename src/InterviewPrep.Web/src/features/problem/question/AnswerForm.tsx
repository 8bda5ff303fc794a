import type { Problem } from '~/lib/api/types';
import type { ReviewAnswer } from '~/lib/review';
import { BehaviouralForm } from './BehaviouralForm';
import { ChoiceForm } from './ChoiceForm';
import { OrderForm } from './OrderForm';
import { PredictForm } from './PredictForm';
import { TextForm } from './TextForm';
import type { BehaviouralAnswer, ConceptAnswer } from './answers';
import { ReviewForm } from './review/ReviewForm';

type Props = {
  problem: Problem;
  /** The answer as JSON. */
  text: string;
  onChange: (text: string) => void;
};

/** The form that fits the question. */
export function AnswerForm({ problem, text, onChange }: Props) {
  const { content } = problem;
  const given = JSON.parse(text) as unknown;
  const change = (answer: unknown) => onChange(JSON.stringify(answer));
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
    default:
      return null;
  }
}
