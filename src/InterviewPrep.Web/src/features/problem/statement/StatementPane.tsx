import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { Markdown } from '~/components/Markdown';
import type { Question } from '~/lib/api/types';
import { ComparisonRules } from '../sql/ComparisonRules';
import { TablesTab } from '../sql/TablesTab';
import { ExtraPanels } from './ExtraPanels';
import { ProblemHead } from './ProblemHead';
import classes from './statement.module.css';

type Props = {
  problem: Question;
  /** Off where the title stands above the panes. */
  withTitle: boolean;
};

export function StatementPane({ problem, withTitle }: Props) {
  const [tab, setTab] = useState<string | null>('description');
  const { content } = problem;
  return (
    <section className={classes.pane} aria-label="Statement">
      <ProblemHead problem={problem} withTitle={withTitle} />
      <Tabs
        value={tab}
        onChange={setTab}
        classNames={{ root: classes.tabs, tab: classes.tab, panel: classes.panel }}
      >
        <Tabs.List aria-label="Statement">
          <Tabs.Tab value="description">Description</Tabs.Tab>
          {content.type === 'sql' && <Tabs.Tab value="tables">Tables</Tabs.Tab>}
          {problem.hints && <Tabs.Tab value="hints">Hints</Tabs.Tab>}
          {problem.hasArticle && <Tabs.Tab value="article">Article</Tabs.Tab>}
          {problem.status && <Tabs.Tab value="attempts">My attempts</Tabs.Tab>}
          {problem.status && <Tabs.Tab value="notes">Notes</Tabs.Tab>}
        </Tabs.List>
        {/* The statement may hold nothing else to focus, and it scrolls. */}
        <Tabs.Panel value="description" tabIndex={0}>
          <Markdown>{problem.statement}</Markdown>
          {content.type === 'sql' && <ComparisonRules content={content} />}
        </Tabs.Panel>
        {content.type === 'sql' && (
          <Tabs.Panel value="tables">
            <TablesTab tables={content.tables} />
          </Tabs.Panel>
        )}
        <ExtraPanels problem={problem} tab={tab} />
      </Tabs>
    </section>
  );
}
