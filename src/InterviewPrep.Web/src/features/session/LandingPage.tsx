import { Alert, Anchor, Button, Group, List, Text, Title } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { Link, Navigate } from 'react-router';
import { explainError } from '~/lib/api/apiError';
import { useMe } from '~/lib/api/getMe';
import { useStartGuest } from '~/lib/api/startGuest';
import { usePageTitle } from '~/lib/usePageTitle';
import classes from './session.module.css';
import { useComeBack } from './useComeBack';

export function LandingPage() {
  usePageTitle('Welcome');
  const { data: me } = useMe();
  const { next, search } = useComeBack();
  const guest = useStartGuest();

  if (me) return <Navigate to={next} replace />;
  return (
    <div className={classes.landing}>
      <Title order={1} className={classes.claim}>
        Practise for your technical interview
      </Title>
      <Text size="lg" c="dimmed" mt="sm">
        Solve backend problems in C#, in the browser. Your code is compiled and tested on this server, and you
        see what failed: the input, what was expected, what your code answered.
      </Text>
      {new URLSearchParams(search).get('account') === 'deleted' && (
        <Text mt="lg" role="status">
          Your account and everything in it was deleted.
        </Text>
      )}
      {next !== '/' && (
        <Text mt="lg" role="status">
          Sign in to see the page you asked for. You will be taken back to it.
        </Text>
      )}
      {guest.isError && (
        <Alert mt="lg" color="red" icon={<IconAlertCircle aria-hidden />} role="alert">
          {explainError(guest.error)}
        </Alert>
      )}
      <Group mt="xl" gap="sm">
        <Button size="md" loading={guest.isPending} onClick={() => guest.mutate()}>
          Start as a guest
        </Button>
        <Button size="md" variant="default" component={Link} to={`/register${search}`}>
          Create an account
        </Button>
      </Group>
      <Text mt="md" size="sm" c="dimmed">
        Have an account?{' '}
        <Anchor component={Link} to={`/sign-in${search}`} inherit underline="always">
          Sign in
        </Anchor>
      </Text>
      <List mt={48} spacing="xs" className={classes.points}>
        <List.Item>What you type is saved as you type, also without a connection.</List.Item>
        <List.Item>Every attempt stays: read it again later, with its tests.</List.Item>
        <List.Item>A guest&apos;s work is kept when the guest creates an account.</List.Item>
      </List>
    </div>
  );
}
