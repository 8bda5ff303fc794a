import { RadarChart } from '@mantine/charts';
import { AreaTick } from './AreaTick';

export type AreaScore = {
  name: string;
  /** 0 to 1. */
  score: number;
  /** What it rests on: "3 attempts". */
  evidence: string;
};

type Props = { areas: AreaScore[]; what: string };

export const AreaRadar = ({ areas, what }: Props) => (
  <RadarChart
    h={areas.length < 5 ? 360 : 480}
    data={areas.map(({ name, score, evidence }) => ({
      area: `${name}\n${evidence}`,
      share: Math.round(score * 100),
    }))}
    dataKey="area"
    series={[{ name: 'share', label: `${what}, %`, color: 'var(--chart-main)', opacity: 0.25 }]}
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
