import type { ReactNode } from 'react';
import classes from './home.module.css';

type Props = { title: string; children: ReactNode };

export const Card = ({ title, children }: Props) => (
  <section className={classes.card} aria-label={title}>
    <h2 className={classes.cardTitle}>{title}</h2>
    {children}
  </section>
);
