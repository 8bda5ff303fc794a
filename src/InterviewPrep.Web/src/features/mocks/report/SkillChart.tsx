import '@mantine/charts/styles.css';
import type { AreaScore } from '~/components/charts/AreaRadar';
import { AreaScores } from '~/components/charts/AreaScores';
import { ChartCard } from '~/components/charts/ChartCard';
import { DataTable } from '~/components/charts/DataTable';
import type { Report } from '~/lib/api/getReport';
import { formatShare, plural } from '~/lib/format';
import { skillLabel } from '~/lib/labels';

const title = 'Answers by skill';

/** The answers by area of skills, with the honest number of questions behind each; the table has every skill, the weakest first. */
export function SkillChart({ skills }: { skills: Report['skills'] }) {
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
      <AreaScores areas={areas} what="Score" />
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
