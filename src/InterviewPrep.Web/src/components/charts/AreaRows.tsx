import { formatShare } from '~/lib/format';
import type { AreaScore } from './AreaRadar';
import classes from './areas.module.css';

/** What the radar shows, for a narrow screen or too few areas: a bar for each. */
export const AreaRows = ({ areas }: { areas: AreaScore[] }) => (
  <div className={classes.areas}>
    {areas.map(({ name, score, evidence }) => (
      <div key={name}>
        <span className={classes.areaName}>
          {name} <span className={classes.quiet}>{evidence}</span>
        </span>
        <span className={classes.areaShare}>{formatShare(score)}</span>
        <span className={classes.track}>
          <span className={classes.fill} style={{ width: formatShare(score).replace(' ', '') }} />
        </span>
      </div>
    ))}
  </div>
);
