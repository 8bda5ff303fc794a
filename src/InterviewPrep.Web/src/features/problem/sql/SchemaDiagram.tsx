import { Fragment } from 'react';
import { type Edge, type Table, headHeight, layOut, rowHeight, width } from './schemaLayout';
import classes from './sql.module.css';

/** Tables with their keys, and a line from each foreign key to what it refers to. */
export function SchemaDiagram({ tables }: { tables: Table[] }) {
  const { placed, edges, width: fullWidth, height } = layOut(tables);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide diagram scrolls, so the keyboard must reach it
    <div className={classes.diagram} tabIndex={0} role="group" aria-label="Schema">
      <svg
        width={fullWidth + 2}
        height={height + 2}
        viewBox={`-1 -1 ${fullWidth + 2} ${height + 2}`}
        role="img"
        aria-label={tables.map(describe).join(' ')}
      >
        <defs>
          <marker
            id="refers-to"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" className={classes.arrow} />
          </marker>
        </defs>
        {placed.map(({ table, x, y, height: tall }) => (
          <g key={table.name} transform={`translate(${x} ${y})`} aria-hidden>
            <rect width={width} height={tall} rx={8} className={classes.table} />
            <text x={12} y={20} className={classes.tableName}>
              {table.name}
            </text>
            <line x1={0} x2={width} y1={headHeight} y2={headHeight} className={classes.divider} />
            {table.columns.map((column, index) => {
              const middle = headHeight + (index + 0.5) * rowHeight + 5;
              return (
                <Fragment key={column.name}>
                  <text x={12} y={middle} className={column.key > 0 ? classes.keyColumn : classes.column}>
                    {column.name}
                    {column.isNullable && ' ?'}
                  </text>
                  <text x={width - 12} y={middle} textAnchor="end" className={classes.columnType}>
                    {[column.key > 0 && 'PK', column.refersTo && 'FK', column.type.toLowerCase()]
                      .filter(Boolean)
                      .join(' ')}
                  </text>
                </Fragment>
              );
            })}
          </g>
        ))}
        {edges.map((edge, index) => (
          <path key={index} d={pathOf(edge)} className={classes.edge} markerEnd="url(#refers-to)" />
        ))}
      </svg>
      <p className={classes.legend}>PK primary key, FK foreign key, ? may be NULL</p>
    </div>
  );
}

function pathOf({ from, to, isLoop }: Edge): string {
  if (isLoop) return `M${from.x} ${from.y} h18 V${to.y} h-16`;
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y} H${middle} V${to.y} H${to.x + 1}`;
}

const describe = ({ name, columns }: Table) =>
  `Table ${name}: ${columns
    .map(
      (column) =>
        `${column.name} ${column.type}` +
        (column.key > 0 ? ', primary key' : '') +
        (column.refersTo ? `, refers to ${column.refersTo.table}` : '') +
        (column.isNullable ? ', may be NULL' : ''),
    )
    .join('; ')}.`;
