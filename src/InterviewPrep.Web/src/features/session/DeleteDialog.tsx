import { Alert, Button, Group, List, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import { ApiError, explainError } from '~/lib/api/apiError';
import { useDeleteAccount } from '~/lib/api/deleteAccount';
import type { Me } from '~/lib/api/types';

type Props = { me: Me; close: () => void };

const word = 'delete';

/** Says what is deleted; a member proves it with the password, a guest by typing a word. */
export function DeleteDialog({ me, close }: Props) {
  const [typed, setTyped] = useState('');
  const deletion = useDeleteAccount();
  const fieldError = deletion.error instanceof ApiError ? deletion.error.fieldErrors.password : undefined;
  const isReady = me.isGuest ? typed.trim().toLowerCase() === word : typed !== '';

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isReady) deletion.mutate(me.isGuest ? null : typed);
  };

  return (
    <Modal opened onClose={close} title="Delete your account?" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">This deletes, for good:</Text>
          <List size="sm">
            <List.Item>
              {me.isGuest ? 'this guest account' : 'your account, name and e-mail address'}
            </List.Item>
            <List.Item>every submission and run, also one that is being judged</List.Item>
            <List.Item>every draft, verdict, grade and figure of your progress</List.Item>
          </List>
          <Text size="sm">
            You are signed out in every browser. Export your data first if you want to keep a copy.
          </Text>
          {deletion.isError && fieldError === undefined && (
            <Alert color="red" icon={<IconAlertCircle aria-hidden />} role="alert">
              {explainError(deletion.error)} Nothing was deleted.
            </Alert>
          )}
          {me.isGuest ? (
            <TextInput
              label={`Type "${word}" to confirm`}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              autoComplete="off"
              data-autofocus
            />
          ) : (
            <PasswordInput
              label="Your password"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              autoComplete="current-password"
              error={fieldError?.join(' ')}
              aria-invalid={fieldError !== undefined}
              data-autofocus
            />
          )}
          <Group justify="flex-end" mt="xs">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" color="red.9" disabled={!isReady} loading={deletion.isPending}>
              Delete account
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
