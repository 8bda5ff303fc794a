import { VisuallyHidden } from '@mantine/core';
import { IconArrowRight, IconBan, IconCheck, IconX } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { CallTable } from './CallTable';
import { OverlapStrip } from './OverlapStrip';
import { type AsyncTest, type Call, type Timeline, describe, formatMs, ticksUpTo, titleOf } from './timeline';
import classes from './timeline.module.css';

const icons = { ok: IconCheck, failed: IconX, cancelled: IconBan, running: IconArrowRight };

type Props = {
  title: string;
  timeline: Timeline;
  limits: AsyncTest['limits'];
  /** Of the axis, so that two timelines can be compared. */
  endMs: number;
};

/** One lane a call, virtual time across. */
export function TimelineChart({ title, timeline, limits, endMs }: Props) {
  const { calls, cancelledAtMs, returnedMs, leftOut, seed } = timeline;
  const share = (ms: number) => `${endMs > 0 ? Math.min(100, (ms / endMs) * 100) : 0}%`;
  const at = (ms: number): CSSProperties => ({ left: share(ms) });

  return (
    <figure className={classes.timeline} aria-label={title}>
      <figcaption className={classes.caption}>
        <span className={classes.title}>{title}</span>
        <span className={classes.quiet}>
          seed {seed}
          {returnedMs === null ? ', no answer' : `, answer at ${formatMs(returnedMs)}`}
          {cancelledAtMs.length > 0 && `, cancelled at ${cancelledAtMs.map(formatMs).join(', ')}`}
        </span>
      </figcaption>
      {calls.length === 0 ? (
        <p className={classes.quiet}>No call was made.</p>
      ) : (
        <div className={classes.chart}>
          <div className={classes.axis} aria-hidden>
            {ticksUpTo(endMs).map((ms) => (
              <span
                key={ms}
                className={classes.tick}
                style={at(ms)}
                data-edge={ms > endMs * 0.9 || undefined}
              >
                {formatMs(ms)}
              </span>
            ))}
          </div>
          <ol className={classes.lanes} aria-label="Calls">
            {calls.map((call, index) => (
              <Lane key={index} call={call} at={at} width={share((call.endMs ?? endMs) - call.startMs)} />
            ))}
          </ol>
          <div className={classes.marks} aria-hidden>
            {ticksUpTo(endMs).map((ms) => (
              <span key={ms} className={classes.gridline} style={at(ms)} />
            ))}
            {cancelledAtMs.map((ms) => (
              <span key={ms} className={classes.cancellation} style={at(ms)} />
            ))}
            {returnedMs !== null && <span className={classes.returned} style={at(returnedMs)} />}
          </div>
        </div>
      )}
      {limits.map((limit) => (
        <OverlapStrip key={limit.name} calls={calls} limit={limit} endMs={endMs} />
      ))}
      {leftOut > 0 && <p className={classes.quiet}>{leftOut} more calls are not drawn.</p>}
      {calls.length > 0 && <CallTable title={title} calls={calls} />}
    </figure>
  );
}

type LaneProps = { call: Call; at: (ms: number) => CSSProperties; width: string };

function Lane({ call, at, width }: LaneProps) {
  const Icon = icons[call.outcome];
  return (
    <li className={classes.lane} title={describe(call)}>
      <VisuallyHidden>{describe(call)}</VisuallyHidden>
      <span className={classes.laneName} aria-hidden>
        {titleOf(call)}
      </span>
      <span className={classes.track} aria-hidden>
        <span
          className={classes.bar}
          data-outcome={call.outcome}
          data-escaped={call.hasEscaped || undefined}
          style={{ ...at(call.startMs), width }}
        >
          <Icon size={13} stroke={2.4} />
        </span>
        {call.cancelAskedMs !== null && <span className={classes.asked} style={at(call.cancelAskedMs)} />}
      </span>
    </li>
  );
}
