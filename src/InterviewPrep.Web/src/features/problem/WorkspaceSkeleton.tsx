import { Skeleton, Stack } from '@mantine/core';
import classes from './workspace.module.css';

export const WorkspaceSkeleton = () => (
  <div className={classes.skeleton} role="status" aria-label="Loading the problem">
    <Stack className={classes.skeletonPane}>
      <Skeleton height={26} width="60%" />
      <Skeleton height={14} width="40%" />
      <Skeleton height={180} mt="md" />
    </Stack>
    <div className={classes.skeletonPane}>
      <Skeleton height="60%" />
    </div>
  </div>
);
