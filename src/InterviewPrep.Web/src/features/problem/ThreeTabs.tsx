import { Tabs, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './workspace.module.css';

export type PaneName = 'statement' | 'code' | 'results';

type Props = Record<PaneName | 'actions', ReactNode> & {
  title: string;
  pane: PaneName;
  onPane: (pane: PaneName) => void;
};

/** The three panes where there is room for one at a time. */
export const ThreeTabs = ({ statement, code, results, actions, title, pane, onPane }: Props) => (
  <div className={classes.narrow}>
    <Title order={1} className={classes.narrowTitle}>
      {title}
    </Title>
    <Tabs
      value={pane}
      // Hidden by style alone: the editor must live on while another pane is shown.
      keepMountedMode="display-none"
      onChange={(value) => onPane(value as PaneName)}
      classNames={{ root: classes.narrowTabs, panel: classes.narrowPanel }}
    >
      <Tabs.List grow aria-label="Problem">
        <Tabs.Tab value="statement">Statement</Tabs.Tab>
        <Tabs.Tab value="code">Code</Tabs.Tab>
        <Tabs.Tab value="results">Results</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="statement">{statement}</Tabs.Panel>
      <Tabs.Panel value="code">{code}</Tabs.Panel>
      <Tabs.Panel value="results">{results}</Tabs.Panel>
    </Tabs>
    {actions}
  </div>
);
