import { ActionIcon, Tooltip } from '@mantine/core';
import { IconIndentIncrease, IconRotate2 } from '@tabler/icons-react';
import type { RefObject } from 'react';
import type { CodeEditorHandle, Language } from '~/components/editor/CodeEditor';
import { useEditorPreferences } from '~/components/editor/editorPreferences';
import { SaveStatus } from '~/components/drafts/SaveStatus';
import { LazyCodeEditor } from '~/components/editor/lazy';
import type { CompileError } from '~/lib/api/types';
import { askToConfirm } from '~/lib/askToConfirm';
import type { DraftState } from '~/lib/drafts/draftMachine';
import { EditorSettings } from './EditorSettings';
import classes from './code.module.css';

type Props = {
  editor: RefObject<CodeEditorHandle | null>;
  draft: DraftState;
  keptLocally: boolean;
  starter: string;
  language: Language;
  edit: (answer: string) => void;
  errors: CompileError[] | undefined;
};

const names: Record<Language, string> = { csharp: 'C#', sql: 'SQL (SQLite)' };

const resetQuestion = {
  title: 'Reset the code?',
  text: 'The starter replaces what you wrote. Ctrl+Z in the editor brings it back as long as this page is open.',
  confirm: 'Reset',
  isDestructive: true,
};

export function EditorPane({ editor, draft, keptLocally, starter, language, edit, errors }: Props) {
  const { preferences, change } = useEditorPreferences();
  const reset = async () => {
    if (await askToConfirm(resetQuestion)) edit(starter);
  };

  return (
    <section className={classes.pane} aria-label="Code">
      <div className={classes.bar}>
        <span className={classes.language}>{names[language]}</span>
        <SaveStatus draft={draft} keptLocally={keptLocally} />
        {language === 'csharp' && (
          <Tooltip label="Format">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label="Format"
              onClick={() => editor.current?.format()}
            >
              <IconIndentIncrease size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
        <Tooltip label="Reset">
          <ActionIcon variant="subtle" color="gray" aria-label="Reset" onClick={() => void reset()}>
            <IconRotate2 size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <EditorSettings preferences={preferences} change={change} />
      </div>
      <div className={classes.editor}>
        <LazyCodeEditor
          ref={editor}
          label="Your code. Press Control M to let Tab leave the editor."
          value={draft.answer}
          onChange={edit}
          language={language}
          preferences={preferences}
          errors={errors}
        />
      </div>
    </section>
  );
}
