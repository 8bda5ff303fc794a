import { maskedLines } from './maskedLines';

type OpenBracket = { line: number; bracket: string; isSwitch: boolean };

const controlWithoutBlock = /^(?:(?:else\s+)?(?:if|for|foreach|while|using|lock|fixed)\b.*\)|else|do)$/;
const switchStatement = /\bswitch\s*\(.*\)\s*$/;
const switchLabel = /^(?:case\b|default\s*:)/;
const continuation = /^(?:\.|\?|:|&&|\|\||=>|\+ )/;

/**
 * Indents C# by its brackets, trims line ends and joins blank lines. It moves no token and leaves multi-line strings and
 * comments alone: enough for a page of code without a language server behind the editor.
 */
export function formatCSharp(source: string, tabWidth: number): string {
  const formatted: string[] = [];
  const open: OpenBracket[] = [];
  let unbraced = 0;
  let previous = '';

  maskedLines(source).forEach((line, index) => {
    const code = line.code.trim();
    if (line.startsInsideText) {
      formatted.push(line.raw);
    } else if (line.raw.trim() === '') {
      if (formatted.at(-1) !== '') formatted.push('');
    } else {
      unbraced = controlWithoutBlock.test(previous) && !code.startsWith('{') ? unbraced + 1 : 0;
      const indent = code.startsWith('#') ? 0 : indentOf(code, open) + unbraced;
      const text = line.endsInsideText ? line.raw.trimStart() : line.raw.trim();
      formatted.push(' '.repeat(indent * tabWidth) + text);
    }
    trackBrackets(open, line.code, index, previous);
    if (code !== '') previous = code;
  });
  return formatted.join('\n');
}

/** Brackets that were opened on one line indent once. What stands in a switch section indents once more than its label. */
function indentOf(code: string, open: OpenBracket[]): number {
  const leadingClosers = /^[\s)\]}]*/.exec(code)?.[0].replace(/\s/g, '').length ?? 0;
  const around = open.slice(0, Math.max(0, open.length - leadingClosers));
  const innermost = around.at(-1);

  let indent = new Set(around.map(({ line }) => line)).size;
  indent += around.filter(({ isSwitch }) => isSwitch).length;
  if (innermost?.bracket === '(' && code.startsWith('{')) indent--;
  if (innermost?.isSwitch && switchLabel.test(code)) indent--;
  if (continuation.test(code) && (innermost === undefined || innermost.bracket === '{')) indent++;
  return indent;
}

function trackBrackets(open: OpenBracket[], code: string, line: number, previous: string) {
  for (const { 0: bracket, index } of code.matchAll(/[()[\]{}]/g)) {
    if (')]}'.includes(bracket)) {
      open.pop();
      continue;
    }
    const before = code.slice(0, index).trim();
    const around = open.at(-1);
    // The block of a lambda that is an argument belongs to the line of the call.
    const ofCall = bracket === '{' && before === '' && around?.bracket === '(';
    open.push({
      line: ofCall ? around.line : line,
      bracket,
      isSwitch: bracket === '{' && switchStatement.test(before || previous),
    });
  }
}
