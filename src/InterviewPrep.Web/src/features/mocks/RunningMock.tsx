import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { components } from '~/lib/api/schema';
import { formatTime } from '~/lib/format';
import classes from './mocks.module.css';

type Props = { mock: components['schemas']['ListMocksRunning'] };

export const RunningMock = ({ mock }: Props) => (
  <section className={classes.running} aria-label="Running interview">
    <p>
      <b>{mock.name}</b> is running until {formatTime(mock.deadline)}.
    </p>
    <Button component={Link} to={`/mocks/${mock.id}`}>
      Go back to the interview
    </Button>
  </section>
);
