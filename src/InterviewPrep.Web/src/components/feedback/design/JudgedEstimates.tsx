import { IconCheck, IconMinus, IconX } from '@tabler/icons-react';
import { InlineMarkdown } from '~/components/InlineMarkdown';
import type { FeedbackOf } from '~/lib/api/types';
import { type GivenEstimate, formatQuantity } from '~/lib/design';
import classes from './designResult.module.css';

type Judged = FeedbackOf<'design'>['estimates'][number];

/** Each quantity as it was estimated, beside the range and the model's way to it. */
export const JudgedEstimates = ({ estimates, given }: { estimates: Judged[]; given: GivenEstimate[] }) => (
  <ul className={classes.estimates} aria-label="Your estimates">
    {estimates.map((estimate, index) => (
      <li key={estimate.quantity}>
        <div className={classes.estimateHead}>
          <b>{estimate.quantity}</b>
          <Verdict estimate={estimate} />
        </div>
        <dl>
          <div>
            <dt>Yours</dt>
            <dd>
              {ownValue(estimate)}
              {given[index]?.reasoning && <span className={classes.reason}>{given[index].reasoning}</span>}
            </dd>
          </div>
          <div>
            <dt>Model</dt>
            <dd>
              {formatQuantity(estimate.model, estimate.unit)}
              <span className={classes.reason}>
                <InlineMarkdown>{estimate.reasoning}</InlineMarkdown>
              </span>
            </dd>
          </div>
          <div>
            <dt>In range</dt>
            <dd>
              {formatQuantity(estimate.low, '1')} to {formatQuantity(estimate.high, estimate.unit)}
            </dd>
          </div>
        </dl>
      </li>
    ))}
  </ul>
);

function Verdict({ estimate: { given, isInRange } }: { estimate: Judged }) {
  const [tone, Icon, word] =
    given === null
      ? (['quiet', IconMinus, 'Not estimated'] as const)
      : isInRange
        ? (['good', IconCheck, 'In range'] as const)
        : (['bad', IconX, 'Out of range'] as const);
  return (
    <span className={`${classes.verdict} tone-${tone}`}>
      <Icon size={16} aria-hidden /> {word}
    </span>
  );
}

/** As it was given, and in the model's unit where that is another. */
function ownValue({ given, givenUnit, converted, unit }: Judged): string {
  if (given === null || givenUnit === null || converted === null) return '–';
  const own = formatQuantity(given, givenUnit);
  return givenUnit === unit ? own : `${own}, that is ${formatQuantity(converted, unit)}`;
}
