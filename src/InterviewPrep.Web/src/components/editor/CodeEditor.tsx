import { useComputedColorScheme } from '@mantine/core';
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import type { CompileError } from '~/lib/api/types';
import classes from './editor.module.css';
import type { EditorPreferences } from './editorPreferences';
import { commonOptions, monaco, themeNames } from './monaco';
import { toMarkers } from './toMarkers';
import { useVimKeys } from './useVimKeys';

export type CodeEditorHandle = {
  format: () => void;
  goTo: (line: number, column: number) => void;
};

export type Language = 'csharp' | 'sql';

type Props = {
  ref?: Ref<CodeEditorHandle>;
  /** What a screen reader calls the editor. */
  label: string;
  value: string;
  onChange?: (value: string) => void;
  language?: Language;
  preferences: EditorPreferences;
  errors?: CompileError[];
};

const markerOwner = 'compiler';
const noErrors: CompileError[] = [];

/** Monaco. Without `onChange` it is read-only. */
export function CodeEditor({
  ref,
  label,
  value,
  onChange,
  language = 'csharp',
  preferences,
  errors = noErrors,
}: Props) {
  const container = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<monaco.editor.IStandaloneCodeEditor | null>(null);
  const vimStatus = useVimKeys(editor, preferences.keymap === 'vim' && onChange !== undefined);
  const colorScheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const reportChange = useEffectEvent((text: string) => onChange?.(text));
  const initialOptions = useEffectEvent(() => ({
    value,
    ariaLabel: label,
    readOnly: onChange === undefined,
    language,
  }));

  useEffect(() => {
    if (container.current === null) return;
    const created = monaco.editor.create(container.current, {
      ...commonOptions,
      ...initialOptions(),
      wordBasedSuggestions: 'currentDocument',
    });
    created.onDidChangeModelContent(() => reportChange(created.getValue()));
    setEditor(created);
    return () => {
      setEditor(null);
      // The editor first: it would look once more at a text that goes before it.
      const model = created.getModel();
      created.dispose();
      model?.dispose();
    };
  }, []);

  useEffect(() => {
    const model = editor?.getModel();
    if (!model || model.getValue() === value) return;
    // As an edit rather than a new text, so that it can be undone.
    model.pushEditOperations(null, [{ range: model.getFullModelRange(), text: value }], () => null);
  }, [editor, value]);

  useEffect(() => {
    editor?.updateOptions({ fontSize: preferences.fontSize });
    editor?.getModel()?.updateOptions({ tabSize: preferences.tabWidth, indentSize: preferences.tabWidth });
  }, [editor, preferences.fontSize, preferences.tabWidth]);

  useEffect(() => monaco.editor.setTheme(themeNames[colorScheme]), [colorScheme]);

  useEffect(() => {
    const model = editor?.getModel();
    if (model) monaco.editor.setModelMarkers(model, markerOwner, toMarkers(errors));
  }, [editor, errors]);

  useImperativeHandle(
    ref,
    () => ({
      format: () => {
        void editor?.getAction('editor.action.formatDocument')?.run();
        editor?.focus();
      },
      goTo: (line, column) => {
        editor?.setPosition({ lineNumber: line, column });
        editor?.revealLineInCenter(line);
        editor?.focus();
      },
    }),
    [editor],
  );

  return (
    <div className={classes.column}>
      <div ref={container} className={classes.editor} />
      <div ref={vimStatus} className={classes.vimStatus} hidden={preferences.keymap !== 'vim'} />
    </div>
  );
}
