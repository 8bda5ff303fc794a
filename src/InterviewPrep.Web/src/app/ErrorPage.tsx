import { Button, Group, Text } from '@mantine/core';
import { Page } from '~/components/Page';

/** Full page loads on purpose: the most likely cause is a newer version of the client on the server. */
export const ErrorPage = () => (
  <Page title="This page failed" width="narrow">
    <Text>What you typed was kept. Loading the page again usually helps.</Text>
    <Group mt="lg">
      <Button onClick={() => window.location.reload()}>Load again</Button>
      <Button component="a" href="/" variant="default">
        Go home
      </Button>
    </Group>
  </Page>
);
