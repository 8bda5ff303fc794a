import { RowsTable } from '~/components/rows/RowsTable';
import type { ContentOf } from '~/lib/api/types';
import { SchemaDiagram } from './SchemaDiagram';
import classes from './sql.module.css';

/** The schema as a diagram, then the rows of the sample. */
export const TablesTab = ({ tables }: { tables: ContentOf<'sql'>['tables'] }) => (
  <>
    <SchemaDiagram tables={tables} />
    <h2 className={classes.heading}>The sample</h2>
    {tables.map((table) => (
      <RowsTable key={table.name} label={table.name} table={table.sample} />
    ))}
  </>
);
