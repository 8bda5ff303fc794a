import { ActionIcon, Menu } from '@mantine/core';
import { IconLogin, IconLogout, IconUser, IconUserPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMe } from '~/lib/api/getMe';
import { useAskToSignOut } from '~/lib/useAskToSignOut';

export function AccountMenu() {
  const { data: me } = useMe();
  const signOut = useAskToSignOut();
  if (!me) return null;

  return (
    <Menu position="bottom-end" width={220} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="default" size={34} aria-label="Account">
          <IconUser size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.isGuest ? 'Guest' : (me.email ?? me.name)}</Menu.Label>
        <Menu.Item component={Link} to="/account" leftSection={<IconUser size={16} aria-hidden />}>
          Your account
        </Menu.Item>
        {me.isGuest && (
          <>
            <Menu.Item component={Link} to="/register" leftSection={<IconUserPlus size={16} aria-hidden />}>
              Create an account
            </Menu.Item>
            <Menu.Item component={Link} to="/sign-in" leftSection={<IconLogin size={16} aria-hidden />}>
              Sign in
            </Menu.Item>
          </>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
