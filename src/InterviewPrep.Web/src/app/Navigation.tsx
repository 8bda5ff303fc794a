import { IconChartBar, IconCode, IconHistory, IconHome, IconStopwatch } from '@tabler/icons-react';
import { NavLink } from 'react-router';
import classes from './Frame.module.css';
import { places } from './places';

const icons = {
  '/': IconHome,
  '/problems': IconCode,
  '/mocks': IconStopwatch,
  '/history': IconHistory,
  '/progress': IconChartBar,
};

/** A rail on the left; below 900 px the same list is the bar at the bottom. */
export const Navigation = () => (
  <nav aria-label="Main" className={classes.rail}>
    <ul className={classes.railList}>
      {places.map(({ to, label }) => {
        const Icon = icons[to];
        return (
          <li key={to}>
            <NavLink to={to} end={to === '/'} className={classes.railLink}>
              <Icon size={22} stroke={1.7} aria-hidden />
              {label}
            </NavLink>
          </li>
        );
      })}
    </ul>
  </nav>
);
