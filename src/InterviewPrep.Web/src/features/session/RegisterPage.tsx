import { Alert, Anchor, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { SubmitEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { ApiError, explainError } from '~/lib/api/apiError';
import { useMe } from '~/lib/api/getMe';
import { useRegister } from '~/lib/api/register';
import { usePageTitle } from '~/lib/usePageTitle';
import { readText } from './readText';
import classes from './session.module.css';
import { useComeBack } from './useComeBack';

export function RegisterPage() {
  usePageTitle('Create an account');
  const { data: me } = useMe();
  const { next, search } = useComeBack();
  const navigate = useNavigate();
  const register = useRegister();
  const fieldErrors = register.error instanceof ApiError ? register.error.fieldErrors : {};
  const hasFieldErrors = Object.keys(fieldErrors).length > 0;

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const registration = {
      email: readText(form, 'email'),
      password: readText(form, 'password'),
      name: readText(form, 'name').trim() || undefined,
    };
    register.mutate(registration, { onSuccess: () => void navigate(next, { replace: true }) });
  };

  return (
    <div className={classes.formPage}>
      <Title order={1}>Create an account</Title>
      {me?.isGuest && (
        <Text mt="xs" c="dimmed">
          Your drafts and attempts as a guest are kept.
        </Text>
      )}
      <form onSubmit={submit}>
        <Stack mt="lg">
          {register.isError && !hasFieldErrors && (
            <Alert color="red" icon={<IconAlertCircle aria-hidden />} role="alert">
              {explainError(register.error)}
            </Alert>
          )}
          <TextInput
            name="email"
            type="email"
            label="Email"
            autoComplete="username"
            required
            withAsterisk={false}
            error={fieldErrors.email?.join(' ')}
          />
          <PasswordInput
            name="password"
            label="Password"
            autoComplete="new-password"
            required
            withAsterisk={false}
            error={fieldErrors.password?.join(' ')}
            // Unlike the other inputs this one does not say so by itself.
            aria-invalid={fieldErrors.password !== undefined}
          />
          <TextInput
            name="name"
            label="Name"
            description="Optional"
            autoComplete="name"
            error={fieldErrors.name?.join(' ')}
          />
          <Button type="submit" loading={register.isPending}>
            Create the account
          </Button>
          <Text size="sm" c="dimmed">
            Have an account?{' '}
            <Anchor component={Link} to={`/sign-in${search}`} inherit underline="always">
              Sign in
            </Anchor>
          </Text>
        </Stack>
      </form>
    </div>
  );
}
