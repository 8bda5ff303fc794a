import { Tabs, VisuallyHidden } from '@mantine/core';
import { TestInputForm } from '../input/TestInputForm';
import type { TestInput } from '../input/useTestInput';
import { JudgingView } from './JudgingView';
import classes from './judging.module.css';
import { spoken } from './spoken';
import { type Judging, isBusy } from './useJudging';

export type ResultsTab = 'results' | 'input';

type Props = {
  judging: Judging;
  tab: ResultsTab;
  onTab: (tab: ResultsTab) => void;
  testInput: TestInput;
  runOwnInput: () => void;
  goTo: (line: number, column: number) => void;
};

export const ResultsPane = ({ judging, tab, onTab, testInput, runOwnInput, goTo }: Props) => (
  <section className={classes.pane} aria-label="Results and test input">
    <VisuallyHidden role="status">{spoken(judging)}</VisuallyHidden>
    <Tabs
      value={tab}
      onChange={(value) => onTab(value as ResultsTab)}
      classNames={{ root: classes.tabs, panel: classes.panel }}
    >
      <Tabs.List aria-label="Results and test input">
        <Tabs.Tab value="results">Results</Tabs.Tab>
        <Tabs.Tab value="input">Test input</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="results">
        <JudgingView judging={judging} goTo={goTo} />
      </Tabs.Panel>
      <Tabs.Panel value="input">
        <TestInputForm testInput={testInput} isBusy={isBusy(judging)} run={runOwnInput} />
      </Tabs.Panel>
    </Tabs>
  </section>
);
