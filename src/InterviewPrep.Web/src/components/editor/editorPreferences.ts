import { useLocalStorage } from '@mantine/hooks';

export type EditorPreferences = { fontSize: number; tabWidth: number; keymap: 'default' | 'vim' };

const defaults: EditorPreferences = { fontSize: 14, tabWidth: 4, keymap: 'default' };

export function useEditorPreferences() {
  const [preferences, setPreferences] = useLocalStorage({
    key: 'interviewprep.editor',
    defaultValue: defaults,
    getInitialValueInEffect: false,
  });
  const change = (part: Partial<EditorPreferences>) => setPreferences({ ...preferences, ...part });
  return { preferences, change };
}
