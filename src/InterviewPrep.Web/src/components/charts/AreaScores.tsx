import { useMediaQuery } from '@mantine/hooks';
import { AreaRadar, type AreaScore } from './AreaRadar';
import { AreaRows } from './AreaRows';
import { narrow } from './words';

/** Fewer points make no area. */
const fewestAxes = 3;

/** Scores by area of skills, in the shape that there is room and reason for. */
export function AreaScores({ areas, what }: { areas: AreaScore[]; what: string }) {
  const isNarrow = useMediaQuery(narrow, undefined, { getInitialValueInEffect: false });
  return areas.length >= fewestAxes && !isNarrow ? (
    <AreaRadar areas={areas} what={what} />
  ) : (
    <AreaRows areas={areas} />
  );
}
