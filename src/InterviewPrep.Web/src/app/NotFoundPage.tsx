import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Page } from '~/components/Page';

export const NotFoundPage = () => (
  <Page title="There is no page at this address" tabTitle="Not found" width="narrow">
    <Text>It may have been moved, or the address was cut when it was copied.</Text>
    <Group mt="lg">
      <Button component={Link} to="/problems">
        See all problems
      </Button>
      <Button component={Link} to="/" variant="default">
        Go home
      </Button>
    </Group>
  </Page>
);
