import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Page } from '~/components/Page';
import { useMe } from '~/lib/api/getMe';
import type { Me } from '~/lib/api/types';
import { useAskToSignOut } from '~/lib/useAskToSignOut';
import { DataCard } from './DataCard';
import { ServerCard } from './ServerCard';
import classes from './session.module.css';

const accountKind = (me: Me) =>
  me.isGuest ? 'Guest on this browser' : me.isAdministrator ? 'Administrator' : 'Full account';

export function AccountPage() {
  const { data: me } = useMe();
  const signOut = useAskToSignOut();
  if (!me) return null;

  return (
    <Page title="Your account" width="narrow">
      <div className={classes.card}>
        <dl className={classes.facts}>
          <dt>Name</dt>
          <dd>{me.name}</dd>
          <dt>Email</dt>
          <dd>{me.email ?? 'None yet'}</dd>
          <dt>Account</dt>
          <dd>{accountKind(me)}</dd>
        </dl>
      </div>
      {me.isAdministrator && <ServerCard />}
      {me.isGuest && (
        <Text mt="lg">
          A guest&apos;s work lives with this browser&apos;s cookie. Create an account, and you can sign in
          from anywhere with nothing lost.
        </Text>
      )}
      <Group mt="lg">
        {me.isGuest && (
          <>
            <Button component={Link} to="/register">
              Create an account
            </Button>
            <Button component={Link} to="/sign-in" variant="default">
              Sign in
            </Button>
          </>
        )}
        <Button variant="default" onClick={() => void signOut()}>
          Sign out
        </Button>
      </Group>
      <DataCard me={me} />
    </Page>
  );
}
