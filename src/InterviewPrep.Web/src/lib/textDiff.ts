import { diffArrays } from 'diff';

export type Segment = { text: string; changed: boolean };
export type TextDiff = { expected: Segment[]; actual: Segment[] };

const token = /"(?:[^"\\]|\\.)*"|[\w.+-]+|\s+|[^\s\w]/g;
// Beyond this the search for the shortest difference takes longer than a person waits.
const mostEdits = 2_000;

/** Marks where two values differ: number by number and text by text, never in the middle of one. */
export function diffText(expected: string, actual: string): TextDiff {
  const changes = diffArrays(expected.match(token) ?? [], actual.match(token) ?? [], {
    maxEditLength: mostEdits,
  });
  if (changes === undefined) {
    return { expected: [{ text: expected, changed: true }], actual: [{ text: actual, changed: true }] };
  }
  return {
    expected: changes.filter(({ added }) => !added).map(toSegment),
    actual: changes.filter(({ removed }) => !removed).map(toSegment),
  };
}

const toSegment = (change: { value: string[]; added: boolean; removed: boolean }): Segment => ({
  text: change.value.join(''),
  changed: change.added || change.removed,
});
