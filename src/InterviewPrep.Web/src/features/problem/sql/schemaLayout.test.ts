import { expect, it } from 'vitest';
import { type Table, headHeight, layOut, rowHeight, width } from './schemaLayout';

const sample = { columns: [], rows: [], total: 0, totalColumns: 0 };
const table = (name: string, ...references: (string | null)[]): Table => ({
  name,
  columns: [null, ...references].map((other, index) => ({
    name: index === 0 ? 'id' : `c${index}`,
    type: 'INTEGER',
    isNullable: false,
    key: index === 0 ? 1 : 0,
    refersTo: other === null ? null : { table: other, column: 'id' },
  })),
  sample,
});

it('puts what is referred to on the left', () => {
  const { placed, edges } = layOut([
    table('lines', 'orders', 'products'),
    table('orders'),
    table('products'),
  ]);
  const [lines, orders, products] = placed;
  expect(lines?.x).toBeGreaterThan(width);
  expect([orders?.x, products?.x]).toEqual([0, 0]);
  expect(products?.y).toBeGreaterThan(orders?.height ?? 0);
  expect(edges[0]).toEqual({
    from: { x: lines?.x, y: headHeight + 1.5 * rowHeight },
    to: { x: width, y: headHeight + 0.5 * rowHeight },
    isLoop: false,
  });
});

it('survives a table that refers to itself and two that refer to each other', () => {
  const { placed, edges } = layOut([table('staff', 'staff'), table('a', 'b'), table('b', 'a')]);
  expect(placed).toHaveLength(3);
  expect(edges[0]?.isLoop).toBe(true);
});
