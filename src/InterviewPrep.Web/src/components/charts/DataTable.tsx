import classes from './charts.module.css';

type Props = {
  label: string;
  /** The first column names the row; the others are numbers. */
  columns: string[];
  rows: { key: string; cells: (string | number)[] }[];
};

/** The numbers behind a chart. A long list scrolls by itself. */
export const DataTable = ({ label, columns, rows }: Props) => (
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
  <div className={classes.scroll} role="group" aria-label={`Table: ${label}`} tabIndex={0}>
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...values] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {values.map((value, index) => (
              <td key={columns[index + 1]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
