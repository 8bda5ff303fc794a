import type { ContentOf } from '~/lib/api/types';
import classes from './sql.module.css';

/** How an answer to this problem is compared, in words. */
export const ComparisonRules = ({ content }: { content: ContentOf<'sql'> }) => (
  <section className={classes.rules} aria-label="How rows are compared">
    <h2>How rows are compared</h2>
    <ul>
      <li>
        {content.answer === 'query'
          ? 'The answer is one statement that returns rows.'
          : 'The answer is one or more statements that change the database. Then this query is asked, and its rows are compared:'}
        {content.check !== '' && <pre>{content.check.trim()}</pre>}
      </li>
      <li>{describeOrder(content.order)}</li>
      <li>Columns count by their position; their names do not matter.</li>
      <li>
        <code>NULL</code>, the empty text, the text <code>NULL</code> and 0 are four different values. A text
        never equals a number. Numbers are equal within one part in a thousand million.
      </li>
      {content.plan && <li>{describePlan(content.plan)}</li>}
      <li>Submit asks the same of other datasets, each with its rows in another physical order.</li>
    </ul>
  </section>
);

function describeOrder({ isExact, keys }: ContentOf<'sql'>['order']): string {
  if (isExact) return 'The order of the rows counts.';
  if (keys.length === 0) return 'The rows may come in any order; a missing or repeated row is wrong.';
  const columns = keys.length === 1 ? `column ${keys[0]}` : `columns ${keys.join(', ')}`;
  return `The rows are sorted by ${columns}; ties may come in any order.`;
}

function describePlan({ forbidScan, useIndex }: NonNullable<ContentOf<'sql'>['plan']>): string {
  const scan = forbidScan.length > 0 ? `must not read the whole of ${forbidScan.join(' or of ')}` : '';
  const index = useIndex ? 'must search by an index' : '';
  return `The plan ${[scan, index].filter(Boolean).join(' and ')}.`;
}
