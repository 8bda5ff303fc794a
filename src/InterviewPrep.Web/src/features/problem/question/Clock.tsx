import { Button } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { formatClock, plural } from '~/lib/format';
import classes from './question.module.css';

/** A clock for oneself: it counts up, and says when the time of the question is over. Nothing depends on it. */
export function Clock({ minutes }: { minutes: number }) {
  const [seconds, setSeconds] = useState(0);
  const clock = useInterval(() => setSeconds((elapsed) => elapsed + 1), 1_000);
  const isOver = seconds >= minutes * 60;
  return (
    <div className={classes.clock}>
      <span role="timer" className={isOver ? 'tone-warn' : undefined}>
        {formatClock(seconds)} of {plural(minutes, 'minute')}
        {isOver && ', over time'}
      </span>
      <Button variant="default" size="xs" onClick={clock.toggle}>
        {clock.active ? 'Stop the clock' : 'Start the clock'}
      </Button>
      {seconds > 0 && !clock.active && (
        <Button variant="subtle" color="gray" size="xs" onClick={() => setSeconds(0)}>
          Back to zero
        </Button>
      )}
    </div>
  );
}
