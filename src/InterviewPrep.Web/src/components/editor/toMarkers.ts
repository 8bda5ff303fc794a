import type { CompileError } from '~/lib/api/types';
import { monaco } from './monaco';

export const toMarkers = (errors: CompileError[]): monaco.editor.IMarkerData[] =>
  errors.map(({ line, column, endLine, endColumn, code, message }) => ({
    severity: monaco.MarkerSeverity.Error,
    code,
    message,
    startLineNumber: line,
    startColumn: column,
    endLineNumber: endLine,
    // An error of no width could not be seen.
    endColumn: endLine === line && endColumn <= column ? column + 1 : endColumn,
  }));
