import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';

export const ProblemTableSkeleton = () => (
  <Stack gap={10} mt="sm">
    <VisuallyHidden role="status">Loading the problems</VisuallyHidden>
    {Array.from({ length: 10 }, (_, row) => (
      <Skeleton key={row} height={34} />
    ))}
  </Stack>
);
