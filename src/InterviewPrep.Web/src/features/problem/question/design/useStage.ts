import { useSearchParams } from 'react-router';
import { type DesignStage, designStages } from '~/lib/design';

/** The stage that is open; it stands in the address. */
export function useStage(): [DesignStage, (stage: DesignStage) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('stage');
  const stage = designStages.find((known) => known === asked) ?? designStages[0];
  return [
    stage,
    (chosen) =>
      setSearch(
        (now) => new URLSearchParams([...now].filter(([key]) => key !== 'stage').concat([['stage', chosen]])),
        {
          preventScrollReset: true,
        },
      ),
  ];
}
