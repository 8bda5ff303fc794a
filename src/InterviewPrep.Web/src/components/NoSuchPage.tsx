import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Page } from './Page';

type Props = {
  /** What the address seems to name: "problem". */
  what: string;
  why: string;
  /** Where there are some, and what its link says. */
  to: string;
  link: string;
};

/** Stands in for a page whose address names nothing. */
export const NoSuchPage = ({ what, why, to, link }: Props) => (
  <Page title={`There is no ${what} at this address`} tabTitle="Not found" width="narrow">
    <Text>{why}.</Text>
    <Button component={Link} to={to} mt="lg">
      {link}
    </Button>
  </Page>
);
