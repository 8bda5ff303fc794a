import { IconArrowsUpDown, IconMinus, IconPlus } from '@tabler/icons-react';
import { VisuallyHidden } from '@mantine/core';
import type { FeedbackOf } from '~/lib/api/types';
import { plural } from '~/lib/format';
import classes from './rows.module.css';

export type SqlTable = NonNullable<FeedbackOf<'rows'>['datasets'][number]['actual']>;
type Mark = SqlTable['rows'][number]['mark'];

const looks = {
  missing: { tone: 'bad', word: 'missing', Icon: IconMinus },
  extra: { tone: 'bad', word: 'not expected', Icon: IconPlus },
  misplaced: { tone: 'warn', word: 'out of order', Icon: IconArrowsUpDown },
} as const;

/** Rows of a result; those that differ carry an icon and a word. */
export function RowsTable({ label, table }: { label: string; table: SqlTable }) {
  const isMarked = table.rows.some(({ mark }) => mark !== 'same');
  return (
    <figure className={classes.figure}>
      <figcaption>
        <b>{label}</b> <span className={classes.quiet}>{plural(table.total, 'row')}</span>
      </figcaption>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wide rows scroll, so the keyboard must reach them */}
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={`Rows: ${label}`}>
        <table className={classes.table}>
          <thead>
            <tr>
              {isMarked && (
                <th scope="col">
                  <VisuallyHidden>Difference</VisuallyHidden>
                </th>
              )}
              {table.columns.map((column, index) => (
                <th scope="col" key={index}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.number} data-mark={row.mark}>
                {isMarked && (
                  <td className={classes.mark}>{row.mark !== 'same' && <MarkOf mark={row.mark} />}</td>
                )}
                {row.cells.map((cell, index) => (
                  <td key={index} data-type={cell.type}>
                    {cell.text === '' ? <span className={classes.quiet}>empty text</span> : cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.rows.length < table.total && (
        <p className={classes.quiet}>
          {table.rows.length} of {plural(table.total, 'row')} are shown, those that differ first of all.
        </p>
      )}
    </figure>
  );
}

function MarkOf({ mark }: { mark: Exclude<Mark, 'same'> }) {
  const { tone, word, Icon } = looks[mark];
  return (
    <span className={`${classes.markWord} tone-${tone}`}>
      <Icon size={14} aria-hidden /> {word}
    </span>
  );
}
