import 'monaco-editor/features/register.all';
import 'monaco-editor/languages/definitions/csharp/register';
import 'monaco-editor/languages/definitions/sql/register';
import * as monaco from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import { formatCSharp } from '~/lib/csharp/formatCSharp';

window.MonacoEnvironment = { getWorker: () => new EditorWorker() };

monaco.editor.defineTheme('prep-light', {
  base: 'vs',
  inherit: true,
  // Monaco's own colours for SQL do not reach AA.
  rules: [
    { token: 'operator.sql', foreground: '5a6577' },
    { token: 'predefined.sql', foreground: '8a1a82' },
    { token: 'string.sql', foreground: 'a31515' },
  ],
  colors: { 'editorLineNumber.foreground': '#6b7280', 'editor.background': '#ffffff' },
});

monaco.editor.defineTheme('prep-dark', {
  base: 'vs-dark',
  inherit: true,
  rules: [
    { token: 'comment', foreground: '7fb069' },
    { token: 'keyword', foreground: '6aaee6' },
    { token: 'operator.sql', foreground: 'a3aab8' },
    { token: 'predefined.sql', foreground: 'd7a6e8' },
    { token: 'string.sql', foreground: 'ce9178' },
  ],
  colors: {
    'editor.background': '#15181e',
    // Code on them reaches AA; on Monaco's own green it does not.
    'diffEditor.insertedLineBackground': '#9bb95514',
    'diffEditor.insertedTextBackground': '#9ccc2c14',
    'editorLineNumber.foreground': '#8a92a3',
    'editorWidget.background': '#1b1f27',
    'editorSuggestWidget.background': '#1b1f27',
  },
});

monaco.languages.registerDocumentFormattingEditProvider('csharp', {
  provideDocumentFormattingEdits: (model, { tabSize }) => [
    { range: model.getFullModelRange(), text: formatCSharp(model.getValue(), tabSize) },
  ],
});

// Monaco measures characters when an editor is made, possibly before the font has arrived.
void document.fonts.ready.then(() => monaco.editor.remeasureFonts());

export const themeNames = { light: 'prep-light', dark: 'prep-dark' };

export const commonOptions: monaco.editor.IEditorOptions = {
  automaticLayout: true,
  fontFamily: "'JetBrains Mono Variable', monospace",
  fontLigatures: false,
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  renderFinalNewline: 'on',
  fixedOverflowWidgets: true,
  padding: { top: 12, bottom: 12 },
  renderLineHighlightOnlyWhenFocus: true,
  smoothScrolling: false,
  stickyScroll: { enabled: false },
};

export { monaco };
