import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';

type Question = { title: string; text: string; confirm: string; cancel?: string; isDestructive?: boolean };

/** Asks in a dialog; closing it is a no. */
export const askToConfirm = ({ title, text, confirm, cancel = 'Cancel', isDestructive = false }: Question) =>
  new Promise<boolean>((resolve) => {
    modals.openConfirmModal({
      title,
      children: <Text size="sm">{text}</Text>,
      labels: { confirm, cancel },
      confirmProps: isDestructive ? { color: 'red.9' } : {},
      closeButtonProps: { 'aria-label': 'Close' },
      onConfirm: () => resolve(true),
      onClose: () => resolve(false),
    });
  });
