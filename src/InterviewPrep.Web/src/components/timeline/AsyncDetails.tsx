import { TestDetails } from '~/components/results/TestDetails';
import type { TestResult } from '~/lib/api/types';
import { TimelineChart } from './TimelineChart';
import type { AsyncTest } from './timeline';
import classes from './timeline.module.css';

type Props = { test: TestResult; seen: AsyncTest | undefined };

/** One test of async code: what the judge says, what was asked, and how the calls overlapped beside how they should. */
export function AsyncDetails({ test, seen }: Props) {
  const endMs = Math.max(seen?.yours?.endMs ?? 0, seen?.wanted?.endMs ?? 0);
  return (
    <div className={classes.async}>
      <TestDetails test={test} />
      {seen && seen.rules.length > 0 && (
        <section aria-label="What is asked">
          <h3 className={classes.heading}>What is asked</h3>
          <ul className={classes.rules}>
            {seen.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </section>
      )}
      {seen?.notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
      {seen?.yours && (
        <TimelineChart title="Your calls" timeline={seen.yours} limits={seen.limits} endMs={endMs} />
      )}
      {seen?.wanted && (
        <TimelineChart
          title="The calls that were wanted"
          timeline={seen.wanted}
          limits={seen.limits}
          endMs={endMs}
        />
      )}
      {(seen?.yours ?? seen?.wanted) && <Legend />}
    </div>
  );
}

const Legend = () => (
  <p className={classes.legend}>
    Across: virtual time. A tick ends a call that answered, a cross one that failed, a barred circle one that
    was cancelled; an arrow is still running. The dashed line is the answer, the dotted one a cancellation; a
    small bar in a lane is the moment at which that call’s token asked it to end. A bar with a dashed edge was
    made outside the seeded schedule.
  </p>
);
