import { Spotlight, type SpotlightActionGroupData, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMe } from '~/lib/api/getMe';
import { useProblems } from '~/lib/api/listProblems';
import type { ProblemSummary } from '~/lib/api/types';
import { capitalize, kindLabel, statusLabels } from '~/lib/labels';
import { useAskToSignOut } from '~/lib/useAskToSignOut';
import { useShortcut } from '~/lib/useShortcut';
import classes from './Frame.module.css';
import { places } from './places';
import { useThemeSwitch } from './useThemeSwitch';

const name = 'Command palette';

export function CommandPalette() {
  useShortcut('mod+K', spotlight.open);
  const { data: problems } = useProblems();
  const groups = [usePages(), useActions(), useProblemActions(problems)];
  const [query, setQuery] = useState('');
  useFirstSelected(query, problems);
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      actions={groups}
      highlightQuery
      scrollable
      maxHeight={420}
      limit={30}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      attributes={{ content: { 'aria-label': name } }}
      classNames={{ actionDescription: classes.paletteDescription }}
      nothingFound="Nothing has that name."
      searchProps={{
        'aria-label': 'Search',
        placeholder: 'A problem, a page, an action',
        leftSection: <IconSearch size={18} aria-hidden />,
      }}
    />
  );
}

/** Spotlight selects the first match as one types, but not when the matches come later than the words: Enter did nothing then. */
function useFirstSelected(query: string, problems: ProblemSummary[] | undefined) {
  useEffect(() => {
    const matches = [...document.querySelectorAll<HTMLElement>(`[aria-label="${name}"] [data-action]`)];
    if (query === '' || matches.some((match) => 'selected' in match.dataset)) return;
    matches[0]?.setAttribute('data-selected', 'true');
  }, [query, problems]);
}

function usePages(): SpotlightActionGroupData {
  const navigate = useNavigate();
  const pages = [...places, { to: '/account', label: 'Your account' }];
  return {
    group: 'Pages',
    actions: pages.map(({ to, label }) => ({ id: to, label, onClick: () => void navigate(to) })),
  };
}

function useActions(): SpotlightActionGroupData {
  const navigate = useNavigate();
  const { data: me } = useMe();
  const { label, switchTheme } = useThemeSwitch();
  const signOut = useAskToSignOut();
  const ofGuests = [
    { id: 'register', label: 'Create an account', onClick: () => void navigate('/register') },
    { id: 'sign-in', label: 'Sign in', onClick: () => void navigate('/sign-in') },
  ];
  return {
    group: 'Actions',
    actions: [
      { id: 'theme', label, onClick: switchTheme },
      ...(me?.isGuest ? ofGuests : []),
      { id: 'sign-out', label: 'Sign out', onClick: () => void signOut() },
    ],
  };
}

function useProblemActions(problems: ProblemSummary[] = []): SpotlightActionGroupData {
  const navigate = useNavigate();
  return {
    group: 'Problems',
    actions: problems.map(({ slug, name, kind, difficulty, status }) => ({
      id: `problem ${slug}`,
      label: name,
      description: `${kindLabel(kind)} · ${capitalize(difficulty)} · ${statusLabels[status]}`,
      onClick: () => void navigate(`/problems/${slug}`),
    })),
  };
}
