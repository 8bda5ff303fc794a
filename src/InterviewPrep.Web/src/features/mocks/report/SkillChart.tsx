import '@mantine/charts/styles.css';
import { useMediaQuery } from '@mantine/hooks';
import { AreaRadar, type AreaScore } from '~/components/charts/AreaRadar';
import { AreaRows } from '~/components/charts/AreaRows';
import { ChartCard } from '~/components/charts/ChartCard';
import { DataTable } from '~/components/charts/DataTable';
import { narrow } from '~/components/charts/words';
import type { Report } from '~/lib/api/getReport';
import { formatShare, plural } from '~/lib/format';
import { skillLabel } from '~/lib/labels';

const title = 'Answers by skill';
/** Fewer points make no area. */
const fewestAxes = 3;

/** The answers by area of skills, with the honest number of questions behind each; the table has every skill, the weakest first. */
export function SkillChart({ skills }: { skills: Report['skills'] }) {
  const isNarrow = useMediaQuery(narrow, undefined, { getInitialValueInEffect: false });
  const areas = areasOf(skills);
  if (areas.length === 0) return null;
  return (
    <ChartCard
      title={title}
      note="The mean score of the answers that were counted, without the points for pace. One interview is little evidence."
      summary={`Scores of ${plural(areas.length, 'area')}; the table has every skill`}
      table={
        <DataTable
          label={title}
          columns={['Skill', 'Area', 'Score', 'Questions']}
          rows={skills.map(({ skill, area, score, questions }) => ({
            key: skill,
            cells: [skillLabel(skill), area, formatShare(score), questions],
          }))}
        />
      }
    >
      {areas.length >= fewestAxes && !isNarrow ? (
        <AreaRadar areas={areas} what="Score" />
      ) : (
        <AreaRows areas={areas} />
      )}
    </ChartCard>
  );
}

function areasOf(skills: Report['skills']): AreaScore[] {
  const sums = new Map<string, { points: number; answers: number; skills: number }>();
  for (const { area, score, questions } of skills) {
    const sum = sums.get(area) ?? { points: 0, answers: 0, skills: 0 };
    sums.set(area, {
      points: sum.points + score * questions,
      answers: sum.answers + questions,
      skills: sum.skills + 1,
    });
  }
  return [...sums].map(([name, sum]) => ({
    name,
    score: sum.points / sum.answers,
    evidence: plural(sum.skills, 'skill'),
  }));
}
