import { notifications } from '@mantine/notifications';
import { explainError } from '~/lib/api/apiError';
import { useMe } from '~/lib/api/getMe';
import { useSignOut } from '~/lib/api/signOut';
import { askToConfirm } from '~/lib/askToConfirm';

const question = {
  title: 'Sign out and lose your work?',
  text: 'A guest account cannot be signed in to again. Create an account first to keep your drafts and attempts.',
  confirm: 'Sign out',
  cancel: 'Stay',
  isDestructive: true,
};

/** Signs out; a guest, whose work nobody could reach afterwards, is asked first. */
export function useAskToSignOut() {
  const { data: me } = useMe();
  const { mutate } = useSignOut();

  return async () => {
    if (me?.isGuest && !(await askToConfirm(question))) return;
    mutate(undefined, {
      onError: (error) =>
        notifications.show({ color: 'red', title: 'Not signed out', message: explainError(error) }),
    });
  };
}
