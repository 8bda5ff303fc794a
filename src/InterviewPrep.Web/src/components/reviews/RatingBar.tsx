import { Alert, Anchor, Button, Group } from '@mantine/core';
import { explainError } from '~/lib/api/apiError';
import { useRating } from '~/lib/api/getRating';
import { usePlanReview } from '~/lib/api/planReview';
import { useRateSubmission } from '~/lib/api/rateSubmission';
import { formatDay } from '~/lib/format';
import { capitalize } from '~/lib/labels';
import classes from './reviews.module.css';

type Props = { id: string; slug: string };

/** Asks how an attempt went; each answer says when the problem would come back. Nothing where an attempt cannot be rated. */
export function RatingBar({ id, slug }: Props) {
  const { data: rating } = useRating(id);
  const rate = useRateSubmission(id);
  const plan = usePlanReview(slug);
  if (rating === undefined || rating.choices.length === 0) return null;
  const error = rate.error ?? plan.error;

  return (
    <section className={classes.bar} aria-label="How did it go?">
      <div className={classes.question}>
        How did it go?{' '}
        {rating.due !== null && !rating.isStopped && (
          <span className={classes.next} role="status">
            Next review on {formatDay(rating.due)}
          </span>
        )}
        {rating.isStopped && (
          <span className={classes.next} role="status">
            Reviews of this problem are stopped
          </span>
        )}
      </div>
      <Group gap={6}>
        {rating.choices.map((choice) => (
          <Button
            key={choice.rating}
            size="xs"
            variant="default"
            className={classes.choice}
            aria-pressed={choice.rating === rating.rating}
            disabled={rate.isPending}
            onClick={() => rate.mutate(choice.rating)}
          >
            {capitalize(choice.rating)}
            <span className={classes.date}>{formatDay(choice.due)}</span>
          </Button>
        ))}
        {rating.due !== null && (
          <Anchor
            component="button"
            type="button"
            size="sm"
            className={classes.stop}
            disabled={plan.isPending}
            onClick={() => plan.mutate(!rating.isStopped)}
          >
            {rating.isStopped ? 'Review it again' : 'Stop reviewing'}
          </Anchor>
        )}
      </Group>
      {error !== null && (
        <Alert color="red" role="alert" title="The plan is unchanged">
          {explainError(error)}
        </Alert>
      )}
    </section>
  );
}
