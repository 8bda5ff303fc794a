import { Outlet } from 'react-router';
import { Brand } from './Brand';
import classes from './Frame.module.css';
import { SandboxBar } from './SandboxBar';
import { SkipLink } from './SkipLink';
import { ThemeSwitch } from './ThemeSwitch';

/** The frame of the pages for somebody who is not signed in. */
export const PlainFrame = () => (
  <div className={classes.frame}>
    <SkipLink />
    <header className={classes.top}>
      <Brand />
      <ThemeSwitch />
    </header>
    <div className={classes.bars}>
      <SandboxBar />
    </div>
    <main id="main" tabIndex={-1} className={classes.plainMain}>
      <Outlet />
    </main>
  </div>
);
