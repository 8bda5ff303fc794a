import { Button, Stack, Text, Title } from '@mantine/core';
import { explainError } from '~/lib/api/apiError';

type Props = {
  /** What could not be loaded, as the beginning of a sentence: "The problems". */
  what: string;
  error: unknown;
  retry: () => void;
  order?: 1 | 2;
};

export const LoadError = ({ what, error, retry, order = 2 }: Props) => (
  <Stack role="alert" align="flex-start" gap="xs" p="lg" maw={560}>
    <Title order={order} size="h3">
      {what} could not be loaded
    </Title>
    <Text c="dimmed">{explainError(error)}</Text>
    <Button variant="default" mt="xs" onClick={retry}>
      Try again
    </Button>
  </Stack>
);
