import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconCode,
  IconDatabase,
  IconFileText,
  IconHourglass,
  IconMessage,
  IconPlugConnectedX,
} from '@tabler/icons-react';
import type { SubmissionState, Verdict } from '~/lib/api/types';
import { verdictLabels } from '~/lib/labels';
import classes from './VerdictBadge.module.css';

const looks = {
  Accepted: { tone: 'good', Icon: IconCircleCheck },
  WrongAnswer: { tone: 'bad', Icon: IconCircleX },
  TimeLimitExceeded: { tone: 'warn', Icon: IconClock },
  MemoryLimitExceeded: { tone: 'warn', Icon: IconDatabase },
  OutputLimitExceeded: { tone: 'warn', Icon: IconFileText },
  RuntimeError: { tone: 'bad', Icon: IconAlertTriangle },
  CompileError: { tone: 'special', Icon: IconCode },
  InternalError: { tone: 'quiet', Icon: IconPlugConnectedX },
  Answered: { tone: 'special', Icon: IconMessage },
} as const satisfies Record<Verdict, unknown>;

type Props = { verdict: Verdict | null; state: SubmissionState; size?: 'sm' | 'lg'; label?: string };

/** A verdict as icon and word; a submission without one is still with the judge. */
export function VerdictBadge({ verdict, state, size = 'sm', label }: Props) {
  const { tone, Icon } = verdict === null ? { tone: 'quiet', Icon: IconHourglass } : looks[verdict];
  const word = verdict === null ? (state === 'Running' ? 'Running' : 'Queued') : verdictLabels[verdict];
  return (
    <span className={`${classes.badge} tone-${tone}`} data-size={size}>
      <Icon size={size === 'lg' ? 20 : 16} aria-hidden />
      {label ?? word}
    </span>
  );
}
