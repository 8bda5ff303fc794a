import { Text } from '@mantine/core';
import { AreaScores } from '~/components/charts/AreaScores';
import { ChartCard } from '~/components/charts/ChartCard';
import { DataTable } from '~/components/charts/DataTable';
import type { SkillScore } from '~/lib/api/types';
import { formatShare, plural } from '~/lib/format';
import { skillLabel } from '~/lib/labels';
import { splitByEvidence } from './figures';

type Props = { areas: SkillScore[]; skills: SkillScore[] };

const title = 'Share solved by area of skills';

const note =
  'Of the problems that you attempted, the share you solved; a medium problem counts twice, a hard one three times as much as an easy one. Areas with fewer than three attempted problems are left out of the chart.';

export function SkillChart({ areas, skills }: Props) {
  const { firm, thin } = splitByEvidence(areas);
  const drawn = firm.map(({ name, score, attempts }) => ({
    name,
    score: score ?? 0,
    evidence: plural(attempts, 'attempt'),
  }));
  const begun = skills.filter(({ attempted }) => attempted > 0);
  return (
    <ChartCard
      title={title}
      note={note}
      summary={`Known of ${plural(firm.length, 'area')}; too little is known of ${thin.length}. The table has them all`}
      table={
        <DataTable
          label={title}
          columns={['Skill', 'Area', 'Attempts', 'Problems attempted', 'Solved', 'Share solved']}
          rows={begun.map((skill) => ({
            key: skill.name,
            cells: [
              skillLabel(skill.name),
              skill.area,
              skill.attempts,
              skill.attempted,
              skill.solved,
              shareOf(skill),
            ],
          }))}
        />
      }
    >
      <AreaScores areas={drawn} what="Share solved" />
      {firm.length === 0 && (
        <Text size="sm" c="dimmed">
          Attempt three problems of one area, and it is drawn here.
        </Text>
      )}
      {thin.length > 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          Too few problems to say:{' '}
          {thin.map(({ name, attempts }) => `${name} (${plural(attempts, 'attempt')})`).join(', ')}.
        </Text>
      )}
    </ChartCard>
  );
}

const shareOf = ({ score, isFirm }: SkillScore) =>
  score === null ? '–' : isFirm ? formatShare(score) : `${formatShare(score)} (too few)`;
