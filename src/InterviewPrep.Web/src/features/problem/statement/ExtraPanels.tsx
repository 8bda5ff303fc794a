import { Tabs } from '@mantine/core';
import { NoteEditor } from '~/components/notes/NoteEditor';
import type { Question } from '~/lib/api/types';
import { ArticleTab } from './ArticleTab';
import { AttemptsTab } from './AttemptsTab';
import { HintsTab } from './HintsTab';

type Props = { problem: Question; tab: string | null };

/** What there is about a question beside its statement, for the tabs it stands in. */
export const ExtraPanels = ({ problem, tab }: Props) => (
  <>
    <Tabs.Panel value="hints">
      <HintsTab hints={problem.hints ?? []} />
    </Tabs.Panel>
    <Tabs.Panel value="article">
      <ArticleTab slug={problem.slug} isSolved={problem.status === 'solved'} />
    </Tabs.Panel>
    <Tabs.Panel value="attempts">{tab === 'attempts' && <AttemptsTab slug={problem.slug} />}</Tabs.Panel>
    <Tabs.Panel value="notes">
      {tab === 'notes' && <NoteEditor subject={{ slug: problem.slug }} label="Notes on this problem" />}
    </Tabs.Panel>
  </>
);
