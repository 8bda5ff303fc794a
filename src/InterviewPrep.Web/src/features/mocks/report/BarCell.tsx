import classes from './report.module.css';

/** Draws what the cells beside it say. */
export const BarCell = ({ percent }: { percent: number }) => (
  <td aria-hidden className={classes.barColumn}>
    <div className={classes.track}>
      <div className={classes.fill} style={{ width: `${percent}%` }} />
    </div>
  </td>
);
