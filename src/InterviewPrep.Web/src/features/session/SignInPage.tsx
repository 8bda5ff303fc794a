import { Alert, Anchor, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { SubmitEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { explainError } from '~/lib/api/apiError';
import { useMe } from '~/lib/api/getMe';
import { useSignIn } from '~/lib/api/signIn';
import { usePageTitle } from '~/lib/usePageTitle';
import { readText } from './readText';
import classes from './session.module.css';
import { useComeBack } from './useComeBack';

export function SignInPage() {
  usePageTitle('Sign in');
  const { data: me } = useMe();
  const { next, search } = useComeBack();
  const navigate = useNavigate();
  const signIn = useSignIn();

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const credentials = { email: readText(form, 'email'), password: readText(form, 'password') };
    signIn.mutate(credentials, { onSuccess: () => void navigate(next, { replace: true }) });
  };

  return (
    <div className={classes.formPage}>
      <Title order={1}>Sign in</Title>
      {me?.isGuest && (
        <Text mt="xs" c="dimmed">
          What you did as a guest moves to your account.
        </Text>
      )}
      <form onSubmit={submit}>
        <Stack mt="lg">
          {signIn.isError && (
            <Alert color="red" icon={<IconAlertCircle aria-hidden />} role="alert">
              {explainError(signIn.error)}
            </Alert>
          )}
          <TextInput
            name="email"
            type="email"
            label="Email"
            autoComplete="username"
            required
            withAsterisk={false}
          />
          <PasswordInput
            name="password"
            label="Password"
            autoComplete="current-password"
            required
            withAsterisk={false}
          />
          <Button type="submit" loading={signIn.isPending}>
            Sign in
          </Button>
          <Text size="sm" c="dimmed">
            No account yet?{' '}
            <Anchor component={Link} to={`/register${search}`} inherit underline="always">
              Create an account
            </Anchor>
          </Text>
        </Stack>
      </form>
    </div>
  );
}
