import type { ContentOf } from '~/lib/api/types';

export type Table = ContentOf<'sql'>['tables'][number];

export const width = 210;
export const headHeight = 30;
export const rowHeight = 22;
const [gapX, gapY] = [64, 24];

export type Placed = { table: Table; x: number; y: number; height: number };
export type Edge = { from: { x: number; y: number }; to: { x: number; y: number }; isLoop: boolean };

/** How far a table stands from those that refer to nothing; a circle of references is cut where it closes. */
function depthOf(table: Table, tables: Table[], seen = new Set<string>()): number {
  const others = table.columns
    .flatMap(({ refersTo }) => tables.filter(({ name }) => name === refersTo?.table))
    .filter(({ name }) => name !== table.name && !seen.has(name));
  const below = new Set([...seen, table.name]);
  return Math.max(-1, ...others.map((other) => depthOf(other, tables, below))) + 1;
}

/** Tables in columns: what is referred to stands left of what refers to it. */
export function layOut(tables: Table[]): { placed: Placed[]; edges: Edge[]; width: number; height: number } {
  const filled = new Map<number, number>();
  const placed = tables.map((table): Placed => {
    const depth = depthOf(table, tables);
    const y = filled.get(depth) ?? 0;
    const height = headHeight + table.columns.length * rowHeight + 6;
    filled.set(depth, y + height + gapY);
    return { table, x: depth * (width + gapX), y, height };
  });
  return {
    placed,
    edges: placed.flatMap((from) => edgesOf(from, placed)),
    width: Math.max(...placed.map(({ x }) => x)) + width + (placed.some(refersToItself) ? 24 : 0),
    height: Math.max(...filled.values()) - gapY,
  };
}

const refersToItself = ({ table }: Placed) =>
  table.columns.some(({ refersTo }) => refersTo?.table === table.name);

const middleOf = ({ y }: Placed, column: number) => y + headHeight + (column + 0.5) * rowHeight;

function edgesOf(from: Placed, placed: Placed[]): Edge[] {
  return from.table.columns.flatMap(({ refersTo }, index) => {
    const to = placed.find(({ table }) => table.name === refersTo?.table);
    if (to === undefined) return [];
    const column = Math.max(
      0,
      to.table.columns.findIndex(({ name }) => name === refersTo?.column),
    );
    const isLoop = to.x >= from.x;
    return {
      from: { x: isLoop ? from.x + width : from.x, y: middleOf(from, index) },
      to: { x: to.x + width, y: middleOf(to, column) },
      isLoop,
    };
  });
}
