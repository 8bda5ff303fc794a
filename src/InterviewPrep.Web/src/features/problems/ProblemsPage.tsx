import { Button } from '@mantine/core';
import { useDeferredValue, useRef } from 'react';
import { EmptyState } from '~/components/EmptyState';
import { LoadError } from '~/components/LoadError';
import { Page } from '~/components/Page';
import { useProblems } from '~/lib/api/listProblems';
import { plural } from '~/lib/format';
import { ProblemFilters } from './ProblemFilters';
import { ProblemSearch } from './ProblemSearch';
import { ProblemTable } from './ProblemTable';
import { ProblemTableSkeleton } from './ProblemTableSkeleton';
import { filterProblems, isFiltering } from './problemFilter';
import classes from './problems.module.css';
import { useArrowKeys } from './useArrowKeys';
import { useProblemFilter } from './useProblemFilter';

export function ProblemsPage() {
  const problems = useProblems();
  const { filter, search, choose, clear } = useProblemFilter();
  const all = problems.data ?? [];
  const found = useDeferredValue(filterProblems(all, filter));
  const list = useRef<HTMLDivElement>(null);
  const onArrowKey = useArrowKeys(list);

  const clearButton = (
    <Button variant="default" size="xs" onClick={clear}>
      Clear all filters
    </Button>
  );

  return (
    <Page title="Problems">
      <div className={classes.columns}>
        <ProblemFilters problems={all} filter={filter} choose={choose} />
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrows move between links and the search inside */}
        <div ref={list} onKeyDown={onArrowKey}>
          <ProblemSearch value={filter.q} onChange={search} />
          <div className={classes.count}>
            <span role="status">{problems.isSuccess && plural(found.length, 'problem')}</span>
            {isFiltering(filter) && found.length > 0 && clearButton}
          </div>
          {problems.isPending && <ProblemTableSkeleton />}
          {problems.isError && (
            <LoadError what="The problems" error={problems.error} retry={() => void problems.refetch()} />
          )}
          {found.length > 0 && <ProblemTable problems={found} />}
          {problems.isSuccess && found.length === 0 && all.length > 0 && (
            <EmptyState title="No problem matches" action={clearButton}>
              Take a filter away, or search for another word.
            </EmptyState>
          )}
          {problems.isSuccess && all.length === 0 && (
            <EmptyState title="There are no problems yet">
              Whoever runs this server adds them as folders; they appear here once they are there.
            </EmptyState>
          )}
        </div>
      </div>
    </Page>
  );
}
