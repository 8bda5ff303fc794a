import type { ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import classes from './workspace.module.css';

type Props = Record<'statement' | 'code' | 'results' | 'actions', ReactNode>;

/** Statement on the left; editor above results on the right. The browser remembers the sizes. */
export function ThreePanes({ statement, code, results, actions }: Props) {
  const columns = useDefaultLayout({ id: 'interviewprep.columns' });
  const rows = useDefaultLayout({ id: 'interviewprep.rows' });
  return (
    <Group className={classes.panes} {...columns}>
      <Panel id="statement" defaultSize="40%" minSize="20%" className={classes.pane}>
        {statement}
      </Panel>
      <Separator className={classes.columnSeparator} aria-label="Width of the statement" />
      <Panel id="work" minSize="30%" className={classes.work}>
        <Group orientation="vertical" {...rows}>
          <Panel id="code" defaultSize="58%" minSize="20%" className={classes.pane}>
            {code}
          </Panel>
          <Separator className={classes.rowSeparator} aria-label="Height of the editor" />
          <Panel id="results" minSize="15%" className={classes.pane}>
            {results}
          </Panel>
        </Group>
        {actions}
      </Panel>
    </Group>
  );
}
