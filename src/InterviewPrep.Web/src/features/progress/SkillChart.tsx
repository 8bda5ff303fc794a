import { RadarChart } from '@mantine/charts';
import { Text } from '@mantine/core';
import { ChartCard } from '~/components/charts/ChartCard';
import { DataTable } from '~/components/charts/DataTable';
import type { SkillScore } from '~/lib/api/types';
import { formatShare, plural } from '~/lib/format';
import { skillLabel } from '~/lib/labels';
import { AreaTick } from './AreaTick';
import { splitByEvidence } from './figures';

type Props = { areas: SkillScore[]; skills: SkillScore[] };

const title = 'Solved share by area of skills';
/** Fewer points make no area. */
const fewestAxes = 3;

const note =
  'Of the problems that you attempted, the share you solved; a medium problem counts twice, a hard one three times as much as an easy one. Only areas with at least three attempted problems are drawn.';

export function SkillChart({ areas, skills }: Props) {
  const { firm, thin } = splitByEvidence(areas);
  const begun = skills.filter(({ attempted }) => attempted > 0);
  return (
    <ChartCard
      title={title}
      note={note}
      summary={
        firm.length === 0
          ? 'No area has three attempted problems yet'
          : firm
              .map(
                ({ name, score, attempts }) =>
                  `${name} ${formatShare(score ?? 0)} of ${plural(attempts, 'attempt')}`,
              )
              .join(', ')
      }
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
      {firm.length >= fewestAxes && (
        <RadarChart
          h={400}
          data={firm.map(({ name, score, attempts }) => ({
            area: `${name}\n${plural(attempts, 'attempt')}`,
            share: Math.round((score ?? 0) * 100),
          }))}
          dataKey="area"
          series={[{ name: 'share', label: 'Share solved, %', color: 'var(--chart-main)', opacity: 0.25 }]}
          withPolarRadiusAxis
          polarRadiusAxisProps={{ domain: [0, 100], tickCount: 3, angle: 90, unit: ' %', fontSize: 11 }}
          polarAngleAxisProps={{ tick: AreaTick }}
          radarChartProps={{ accessibilityLayer: false, outerRadius: '62%' }}
        />
      )}
      {firm.length > 0 && firm.length < fewestAxes && (
        <Text size="sm">
          {firm
            .map(
              ({ name, score, attempts }) =>
                `${name}: ${formatShare(score ?? 0)}, ${plural(attempts, 'attempt')}`,
            )
            .join(' · ')}
        </Text>
      )}
      {firm.length < fewestAxes && (
        <Text size="sm" c="dimmed" mt="xs">
          The radar is drawn once three areas have three attempted problems each.
        </Text>
      )}
      {thin.length > 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          Too few problems to say:{' '}
          {thin.map(({ name, attempts }) => `${name} (${plural(attempts, 'attempt')})`).join(', ')}.
        </Text>
      )}
    </ChartCard>
  );
}

const shareOf = ({ score, isFirm }: SkillScore) =>
  score === null ? '–' : isFirm ? formatShare(score) : `${formatShare(score)}, too few to say`;
