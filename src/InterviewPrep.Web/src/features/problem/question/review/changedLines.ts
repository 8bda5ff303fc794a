import { diffArrays } from 'diff';

/** One line of a change. Numbers are 1-based; a line that was added has no `before`, one that was removed no `after`. */
export type ChangedLine = { text: string; before: number | null; after: number | null };

/** A stretch of lines; an unchanged one between two changes is folded where it is long. */
export type Stretch = { lines: ChangedLine[]; isFolded: boolean };

const contextLines = 4;
const worthFolding = 6;

const linesOf = (text: string) =>
  text === '' ? [] : text.replace(/\r\n/g, '\n').replace(/\n+$/, '').split('\n');

export function changedLines(before: string, after: string): ChangedLine[] {
  let [old, now] = [0, 0];
  return diffArrays(linesOf(before), linesOf(after)).flatMap(({ value, added, removed }) =>
    value.map((text) => ({ text, before: added ? null : ++old, after: removed ? null : ++now })),
  );
}

const isChange = ({ before, after }: ChangedLine) => before === null || after === null;

/** Folds what is far from every change. */
export function stretches(lines: ChangedLine[]): Stretch[] {
  const isNear = lines.map((_, index) =>
    lines.slice(Math.max(0, index - contextLines), index + contextLines + 1).some(isChange),
  );
  const found: Stretch[] = [];
  lines.forEach((line, index) => {
    const last = found.at(-1);
    const isFolded = isNear[index] === false;
    if (last?.isFolded === isFolded) last.lines.push(line);
    else found.push({ lines: [line], isFolded });
  });
  return found.map((stretch) => ({
    ...stretch,
    isFolded: stretch.isFolded && stretch.lines.length >= worthFolding,
  }));
}
