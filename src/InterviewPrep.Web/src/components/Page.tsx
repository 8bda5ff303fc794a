import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePageTitle } from '~/lib/usePageTitle';
import classes from './Page.module.css';

type Props = {
  title: string;
  /** What the browser's tab says, when it is not the title itself. */
  tabTitle?: string;
  aside?: ReactNode;
  width?: 'narrow' | 'wide';
  children: ReactNode;
};

/** A page that scrolls as a whole: one heading, its actions, its content. */
export function Page({ title, tabTitle, aside, width = 'wide', children }: Props) {
  usePageTitle(tabTitle ?? title);
  return (
    <div className={classes.page} data-width={width}>
      <div className={classes.head}>
        <Title order={1}>{title}</Title>
        {aside}
      </div>
      {children}
    </div>
  );
}
