import { capitalize } from '~/lib/labels';
import classes from './feedback.module.css';

/** The texts of an answer, part by part. */
export function GivenAnswer({ answer }: { answer: unknown }) {
  const parts = Object.entries(answer as Record<string, unknown>).filter(
    (part): part is [string, string] => typeof part[1] === 'string',
  );
  return (
    <section aria-label="Your answer">
      <h2 className={classes.heading}>Your answer</h2>
      {parts.map(([name, text]) => (
        <div key={name} className={classes.given}>
          {parts.length > 1 && <h3 className={classes.part}>{capitalize(name)}</h3>}
          <p>{text}</p>
        </div>
      ))}
    </section>
  );
}
