import { useEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { CommandPalette } from './CommandPalette';
import classes from './Frame.module.css';
import { GuestBar } from './GuestBar';
import { Navigation } from './Navigation';
import { SandboxBar } from './SandboxBar';
import { SkipLink } from './SkipLink';
import { TopBar } from './TopBar';

export function Frame() {
  const main = useFocusOnNavigation();
  return (
    <div className={classes.frame}>
      <SkipLink />
      <TopBar />
      <div className={classes.bars}>
        <SandboxBar />
        <GuestBar />
      </div>
      <Navigation />
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <CommandPalette />
    </div>
  );
}

/** After a link the keyboard goes on from the new page's beginning, as it would after a full page load. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return main;
}
