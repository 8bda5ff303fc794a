import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { LoadError } from '~/components/LoadError';
import { Page } from '~/components/Page';
import { ApiError } from '~/lib/api/apiError';

export function AttemptError({ error, retry }: { error: Error; retry: () => void }) {
  if (!(error instanceof ApiError && error.status === 404)) {
    return <LoadError what="This attempt" error={error} retry={retry} order={1} />;
  }
  return (
    <Page title="There is no attempt at this address" tabTitle="Not found" width="narrow">
      <Text>It may belong to another account. Runs are kept for a day, submissions for good.</Text>
      <Button component={Link} to="/history" mt="lg">
        See your history
      </Button>
    </Page>
  );
}
