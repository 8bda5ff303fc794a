import type { SkillScore } from '~/lib/api/types';
import { formatShare, plural } from '~/lib/format';
import classes from './progress.module.css';

/** What the radar shows, for a narrow screen or too few areas: a bar for each. */
export const AreaRows = ({ areas }: { areas: SkillScore[] }) => (
  <div className={classes.areas}>
    {areas.map(({ name, score, attempts }) => (
      <div key={name}>
        <span className={classes.areaName}>
          {name} <span className={classes.quiet}>{plural(attempts, 'attempt')}</span>
        </span>
        <span className={classes.areaShare}>{formatShare(score ?? 0)}</span>
        <span className={classes.track}>
          <span className={classes.fill} style={{ width: formatShare(score ?? 0).replace(' ', '') }} />
        </span>
      </div>
    ))}
  </div>
);
