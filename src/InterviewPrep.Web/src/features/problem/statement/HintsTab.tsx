import { Button } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '~/components/EmptyState';
import { Markdown } from '~/components/Markdown';
import classes from './statement.module.css';

export function HintsTab({ hints }: { hints: string[] }) {
  const [shown, setShown] = useState(0);
  if (hints.length === 0) return <EmptyState title="This problem has no hints" />;

  return (
    <>
      <ol className={classes.hints} aria-live="polite">
        {hints.slice(0, shown).map((hint, index) => (
          <li key={index} className={classes.hint}>
            <div className={classes.hintNumber}>Hint {index + 1}</div>
            <Markdown>{hint}</Markdown>
          </li>
        ))}
      </ol>
      {shown < hints.length ? (
        <Button variant="default" onClick={() => setShown(shown + 1)}>
          Show hint {shown + 1} of {hints.length}
        </Button>
      ) : (
        <p className={classes.quiet}>These are all the hints.</p>
      )}
    </>
  );
}
