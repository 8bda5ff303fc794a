import type { Feedback, Submission } from '~/lib/api/types';
import { ChoiceResult } from './ChoiceResult';
import { DesignResult } from './design/DesignResult';
import { OrderResult } from './OrderResult';
import { OutputResult } from './OutputResult';
import { ReviewResult } from './ReviewResult';
import { RubricResult } from './RubricResult';

type Props = { submission: Submission; feedback: Feedback };

/** What a question of this kind has to say of an answer. */
export function FeedbackView({ submission, feedback }: Props) {
  switch (feedback.type) {
    case 'choice':
      return <ChoiceResult feedback={feedback} />;
    case 'order':
      return <OrderResult feedback={feedback} />;
    case 'output':
      return <OutputResult feedback={feedback} />;
    case 'review':
      return <ReviewResult submission={submission} feedback={feedback} />;
    case 'rubric':
      return <RubricResult key={submission.id} submission={submission} feedback={feedback} />;
    case 'design':
      return <DesignResult key={submission.id} submission={submission} feedback={feedback} />;
    default:
      return null;
  }
}
