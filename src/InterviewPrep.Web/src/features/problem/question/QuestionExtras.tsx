import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { NoteEditor } from '~/components/notes/NoteEditor';
import type { Question } from '~/lib/api/types';
import { ArticleTab } from '../statement/ArticleTab';
import { AttemptsTab } from '../statement/AttemptsTab';
import { HintsTab } from '../statement/HintsTab';
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
      <Tabs.Panel value="hints">
        <HintsTab hints={hints} />
      </Tabs.Panel>
      <Tabs.Panel value="article">
        <ArticleTab slug={problem.slug} isSolved={problem.status === 'solved'} />
      </Tabs.Panel>
      <Tabs.Panel value="attempts">{tab === 'attempts' && <AttemptsTab slug={problem.slug} />}</Tabs.Panel>
      <Tabs.Panel value="notes">
        {tab === 'notes' && <NoteEditor subject={{ slug: problem.slug }} label="Notes on this problem" />}
      </Tabs.Panel>
    </Tabs>
  );
}
