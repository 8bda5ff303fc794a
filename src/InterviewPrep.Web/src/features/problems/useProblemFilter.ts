import { useSearchParams } from 'react-router';
import { type ProblemFilter, readFilter, writeFilter } from './problemFilter';

/** The filter lives in the address. Each choice is a step back in history; the letters of a search are not. */
export function useProblemFilter() {
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);

  const change = (part: Partial<ProblemFilter>) =>
    setSearch(writeFilter({ ...filter, ...part }), { replace: part.q !== undefined });
  const clear = () => setSearch({});

  return { filter, change, clear };
}
