import { Kbd, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { AccountMenu } from './AccountMenu';
import { Brand } from './Brand';
import classes from './Frame.module.css';
import { ThemeSwitch } from './ThemeSwitch';

export const TopBar = () => (
  <header className={classes.top}>
    <Brand />
    <div className={classes.tools}>
      <UnstyledButton className={classes.search} onClick={spotlight.open} aria-keyshortcuts="Control+K">
        <IconSearch size={16} aria-hidden />
        <span className={classes.searchWord}>Search</span>
        <span className={classes.searchKeys} aria-hidden>
          <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">K</Kbd>
        </span>
      </UnstyledButton>
      <ThemeSwitch />
      <AccountMenu />
    </div>
  </header>
);
