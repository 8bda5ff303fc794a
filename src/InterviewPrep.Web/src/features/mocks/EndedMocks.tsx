import { Skeleton, Table } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '~/components/EmptyState';
import { LoadError } from '~/components/LoadError';
import type { components } from '~/lib/api/schema';
import { formatDateTime } from '~/lib/format';
import classes from './mocks.module.css';

type Props = { mocks: UseQueryResult<components['schemas']['ListMocksResponse']> };

export const EndedMocks = ({ mocks }: Props) => (
  <section aria-label="Your interviews" className={classes.ended}>
    <h2 className={classes.sectionTitle}>Your interviews</h2>
    {mocks.isPending && <Skeleton height={120} role="status" aria-label="Loading your interviews" />}
    {mocks.isError && (
      <LoadError what="Your interviews" error={mocks.error} retry={() => void mocks.refetch()} />
    )}
    {mocks.isSuccess && mocks.data.ended.length === 0 && (
      <EmptyState title="You have not finished an interview yet">
        Choose one above. Its report is kept here: score, time, every answer, and what to practise next.
      </EmptyState>
    )}
    {mocks.isSuccess && mocks.data.ended.length > 0 && (
      <Table.ScrollContainer minWidth={480} type="native">
        <Table verticalSpacing="sm" aria-label="Your interviews">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Interview</Table.Th>
              <Table.Th>Finished</Table.Th>
              <Table.Th ta="right">Answered</Table.Th>
              <Table.Th ta="right">Score</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {mocks.data.ended.map((mock) => (
              <Table.Tr key={mock.id}>
                <Table.Td>
                  <Link to={`/mocks/${mock.id}/report`} className={classes.rowLink}>
                    {mock.name}
                  </Link>
                </Table.Td>
                <Table.Td>{formatDateTime(mock.finishedAt)}</Table.Td>
                <Table.Td ta="right">
                  {mock.answered} of {mock.questions}
                </Table.Td>
                <Table.Td ta="right">{mock.isJudged ? scoreOf(mock.total) : 'being judged'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    )}
  </section>
);

const scoreOf = (total: number | null) => (total === null ? 'to be graded' : `${total} of 100`);
