import classes from './charts.module.css';

type Props = { series: { name: string; color: string }[] };

export const Legend = ({ series }: Props) => (
  <div className={classes.legend}>
    {series.map(({ name, color }) => (
      <span key={name} className={classes.legendItem}>
        <span className={classes.swatch} style={{ background: color }} />
        {name}
      </span>
    ))}
  </div>
);
