import { RadarChart } from '@mantine/charts';
import type { SkillScore } from '~/lib/api/types';
import { plural } from '~/lib/format';
import { AreaTick } from './AreaTick';

export const AreaRadar = ({ areas }: { areas: SkillScore[] }) => (
  <RadarChart
    h={480}
    data={areas.map(({ name, score, attempts }) => ({
      area: `${name}\n${plural(attempts, 'attempt')}`,
      share: Math.round((score ?? 0) * 100),
    }))}
    dataKey="area"
    series={[{ name: 'share', label: 'Share solved, %', color: 'var(--chart-main)', opacity: 0.25 }]}
    withPolarRadiusAxis
    polarRadiusAxisProps={{
      domain: [0, 100],
      tickCount: 3,
      // Between the first two axes, where no name stands.
      angle: 90 - 180 / areas.length,
      tickFormatter: (share: number) => `${share} %`,
      fontSize: 11,
    }}
    polarAngleAxisProps={{ tick: AreaTick }}
    radarChartProps={{ accessibilityLayer: false, outerRadius: '76%' }}
  />
);
