import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { Question } from '~/lib/api/types';
import { ExtraPanels } from '../statement/ExtraPanels';
import classes from './question.module.css';

/** What stands below the answer: hints and the article where there are any, and earlier attempts. */
export function QuestionExtras({ problem }: { problem: Question }) {
  const [tab, setTab] = useState<string | null>(null);
  const { hints = [] } = problem;
  if (problem.status === undefined) return null;
  return (
    <Tabs
      value={tab}
      onChange={setTab}
      allowTabDeactivation
      className={classes.extras}
      classNames={{ panel: classes.extra }}
    >
      <Tabs.List aria-label="More about this question">
        {hints.length > 0 && <Tabs.Tab value="hints">Hints</Tabs.Tab>}
        {problem.hasArticle && <Tabs.Tab value="article">Article</Tabs.Tab>}
        <Tabs.Tab value="attempts">My attempts</Tabs.Tab>
        <Tabs.Tab value="notes">Notes</Tabs.Tab>
      </Tabs.List>
      <ExtraPanels problem={problem} tab={tab} />
    </Tabs>
  );
}
