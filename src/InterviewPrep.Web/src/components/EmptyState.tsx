import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { title: string; children?: ReactNode; action?: ReactNode };

/** What a list says when it has nothing to show: why, and the next step. */
export const EmptyState = ({ title, children, action }: Props) => (
  <Stack align="center" gap={6} px="md" py={48} ta="center">
    <Text fw={600}>{title}</Text>
    {children !== undefined && (
      <Text c="dimmed" size="sm" maw={440}>
        {children}
      </Text>
    )}
    {action !== undefined && <div style={{ marginTop: 8 }}>{action}</div>}
  </Stack>
);
