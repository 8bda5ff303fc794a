import { Button, Group, Pagination, Skeleton } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { AttemptTable } from '~/components/AttemptTable';
import { EmptyState } from '~/components/EmptyState';
import { LoadError } from '~/components/LoadError';
import { Page } from '~/components/Page';
import { useSubmissions } from '~/lib/api/listSubmissions';
import { HistoryFilters } from './HistoryFilters';
import { isFiltering, pageSize, readHistory, toQuery, writeHistory } from './historyFilter';

export function HistoryPage() {
  const [search, setSearch] = useSearchParams();
  const filter = readHistory(search);
  const attempts = useSubmissions(toQuery(filter));
  const isWholeHistory = !isFiltering(filter) && filter.page === 1;
  const pages = Math.ceil((attempts.data?.total ?? 0) / pageSize);

  return (
    <Page title="History">
      <HistoryFilters
        filter={filter}
        change={(part) => setSearch(writeHistory({ ...filter, page: 1, ...part }))}
      />
      {attempts.isPending && <Skeleton height={320} role="status" aria-label="Loading your attempts" />}
      {attempts.isError && (
        <LoadError what="Your attempts" error={attempts.error} retry={() => void attempts.refetch()} />
      )}
      {attempts.isSuccess && attempts.data.items.length > 0 && (
        <AttemptTable attempts={attempts.data.items} label="Attempts" />
      )}
      {attempts.isSuccess && attempts.data.items.length === 0 && !isWholeHistory && (
        <EmptyState
          title="No attempt matches"
          action={
            <Button variant="default" size="xs" onClick={() => setSearch({})}>
              Clear all filters
            </Button>
          }
        />
      )}
      {attempts.isSuccess && attempts.data.total === 0 && isWholeHistory && (
        <EmptyState
          title="You have not submitted anything yet"
          action={
            <Button component={Link} to="/problems">
              Choose a problem
            </Button>
          }
        >
          Each submission is kept here, with its code, its verdict and its tests.
        </EmptyState>
      )}
      {pages > 1 && (
        <Group justify="center" mt="lg">
          <Pagination
            total={pages}
            value={filter.page}
            onChange={(page) => setSearch(writeHistory({ ...filter, page }))}
            getControlProps={(control) => ({ 'aria-label': `${control} page` })}
            getItemProps={(page) => ({ 'aria-label': `Page ${page}` })}
          />
        </Group>
      )}
    </Page>
  );
}
