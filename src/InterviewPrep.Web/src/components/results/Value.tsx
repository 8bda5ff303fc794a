import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './results.module.css';

type Props = { label: string; text?: string; children?: ReactNode };

/** A labelled block of what went into or came out of a test. */
export function Value({ label, text, children }: Props) {
  const id = useId();
  return (
    <div>
      <div id={id} className={classes.valueLabel}>
        {label}
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long values scroll, so the keyboard must reach them */}
      <pre className={classes.value} role="group" aria-labelledby={id} tabIndex={0}>
        {children ?? text}
      </pre>
    </div>
  );
}
