import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useMe } from '~/lib/api/getMe';
import classes from './Frame.module.css';

export function GuestBar() {
  const { data: me } = useMe();
  if (!me?.isGuest) return null;
  return (
    <aside aria-label="Guest account" className={classes.guest}>
      You are a guest on this browser. Keep your work:{' '}
      <Anchor component={Link} to="/register" inherit underline="always">
        create an account
      </Anchor>
      .
    </aside>
  );
}
