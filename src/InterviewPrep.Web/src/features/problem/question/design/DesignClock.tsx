import { Button } from '@mantine/core';
import { formatClock, plural } from '~/lib/format';
import classes from './design.module.css';
import type { Clock } from './useClock';

export function DesignClock({ clock, minutes }: { clock: Clock; minutes: number }) {
  const isOver = clock.seconds >= minutes * 60;
  const word = clock.isRunning ? 'Stop' : clock.seconds > 0 ? 'Continue' : 'Start';
  return (
    <div className={classes.clock}>
      <span role="timer" aria-label="Clock" className={isOver ? 'tone-warn' : undefined}>
        <b className={classes.time}>{formatClock(clock.seconds)}</b> of {plural(minutes, 'minute')}
        {isOver && ', over time'}
      </span>
      <span className={classes.clockButtons}>
        <Button variant="default" size="xs" onClick={clock.toggle}>
          {word} the clock
        </Button>
        {clock.seconds > 0 && !clock.isRunning && (
          <Button variant="subtle" color="gray" size="xs" onClick={clock.reset}>
            Back to zero
          </Button>
        )}
      </span>
    </div>
  );
}
