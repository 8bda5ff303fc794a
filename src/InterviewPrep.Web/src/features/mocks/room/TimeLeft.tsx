import { formatRemaining, urgencyOf } from '~/lib/remaining';
import classes from './room.module.css';

type Props = { label: string; seconds: number; isTotal?: boolean };

/** Amber from ten minutes on and red from one; of a section, which may be shorter than that, only when its plan is used up. */
export const TimeLeft = ({ label, seconds, isTotal = false }: Props) => (
  <span
    role="timer"
    aria-label={label}
    className={classes.time}
    data-urgency={isTotal ? urgencyOf(seconds) : seconds <= 60 ? 'soon' : 'calm'}
    data-total={isTotal || undefined}
  >
    {seconds > 0 || isTotal ? formatRemaining(seconds) : 'over its plan'}
  </span>
);
