import { Skeleton } from '@mantine/core';
import { Page } from '~/components/Page';
import classes from './attempt.module.css';

export const AttemptSkeleton = () => (
  <Page title="Attempt">
    <div className={classes.columns} role="status" aria-label="Loading the attempt">
      <Skeleton height={420} />
      <Skeleton height={240} />
    </div>
  </Page>
);
