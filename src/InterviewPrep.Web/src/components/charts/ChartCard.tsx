import { Button, VisuallyHidden } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import classes from './charts.module.css';

type Props = {
  /** What the chart shows. */
  title: string;
  /** How to read it. */
  note?: ReactNode;
  /** What is to be seen, in a sentence, for whoever does not see it. */
  summary: string;
  table: ReactNode;
  children: ReactNode;
};

/** A chart with its table behind a toggle; a screen reader always finds the table. */
export function ChartCard({ title, note, summary, table, children }: Props) {
  const [isTable, setIsTable] = useState(false);
  const id = useId();
  const Icon = isTable ? IconChartBar : IconTable;
  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<Icon size={16} aria-hidden />}
          onClick={() => setIsTable(!isTable)}
          aria-label={`${isTable ? 'Show as chart' : 'Show as table'}: ${title}`}
        >
          {isTable ? 'Show as chart' : 'Show as table'}
        </Button>
      </div>
      {note !== undefined && <p className={classes.note}>{note}</p>}
      {isTable ? (
        table
      ) : (
        <>
          <div role="img" aria-label={summary} className={classes.chart}>
            <div aria-hidden>{children}</div>
          </div>
          <VisuallyHidden>{table}</VisuallyHidden>
        </>
      )}
    </section>
  );
}
