import type { AsyncTest, Call } from './timeline';
import { overlapOf } from './timeline';
import classes from './timeline.module.css';

type Props = { calls: Call[]; limit: AsyncTest['limits'][number]; endMs: number };

const width = 1000;
const height = 100;

/** How many calls of an operation overlap, under the line that they must not cross. */
export function OverlapStrip({ calls, limit: { name, atMost }, endMs }: Props) {
  const steps = overlapOf(calls, name);
  const most = Math.max(0, ...steps.map(({ count }) => count));
  const top = Math.max(most, atMost) + 0.5;
  const x = (ms: number) => (endMs > 0 ? (ms / endMs) * width : 0);
  const y = (count: number) => height - (count / top) * height;
  const path = steps.map(({ at, count }) => `H${x(at)}V${y(count)}`).join('');
  return (
    <div className={classes.strip}>
      <span className={classes.laneName}>
        {name} at once: {most}, allowed {atMost}
      </span>
      <svg
        className={classes.overlap}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden
        data-exceeded={most > atMost || undefined}
      >
        <path d={`M0 ${height}${path}H${width}V${height}Z`} className={classes.area} />
        <line x1={0} x2={width} y1={y(atMost)} y2={y(atMost)} className={classes.limit} />
      </svg>
    </div>
  );
}
