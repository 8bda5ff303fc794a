import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type ProblemFilter, readFilter, writeFilter } from './problemFilter';

const searchSettlesMs = 200;

/**
 * The filter lives in the address; each choice is a step back in history, the letters of a search are not. The address
 * follows the keyboard with a delay, so what is typed is held here until it has arrived there.
 */
export function useProblemFilter() {
  const [address, setAddress] = useSearchParams();
  const inAddress = readFilter(address);
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === inAddress.q) setTyped(null);

  const filter: ProblemFilter = { ...inAddress, q: typed ?? inAddress.q };
  const writeSearch = useDebouncedCallback(
    (q: string) => setAddress((current) => writeFilter({ ...readFilter(current), q }), { replace: true }),
    searchSettlesMs,
  );

  return {
    filter,
    search: (q: string) => {
      setTyped(q);
      writeSearch(q);
    },
    // At once rather than as a transition, so that a box is checked the moment it is clicked.
    choose: (part: Partial<ProblemFilter>) =>
      setAddress(writeFilter({ ...filter, ...part }), { flushSync: true }),
    clear: () => {
      writeSearch.cancel();
      setTyped(null);
      setAddress({});
    },
  };
}
