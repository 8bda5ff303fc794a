import { BarChart } from '@mantine/charts';
import { ChartCard } from '~/components/charts/ChartCard';
import { DataTable } from '~/components/charts/DataTable';
import { plural } from '~/lib/format';
import { type Tally, toParts } from './figures';

type Props = { title: string; by: string; rows: ({ label: string } & Tally)[] };

const series = [
  { name: 'Solved', color: 'var(--chart-main)' },
  { name: 'Attempted, not solved', color: 'var(--chart-second)' },
  { name: 'Not begun', color: 'var(--chart-rest)' },
];

/** One bar for each group of problems: solved, attempted, not begun. */
export function SolvedChart({ title, by, rows }: Props) {
  const solved = rows.reduce((sum, row) => sum + row.solved, 0);
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  return (
    <ChartCard
      title={title}
      summary={`${solved} of ${plural(total, 'problem')} solved`}
      note={`${solved} of ${plural(total, 'problem')} solved.`}
      table={
        <DataTable
          label={title}
          columns={[by, 'Solved', 'Attempted', 'Problems']}
          rows={rows.map((row) => ({
            key: row.label,
            cells: [row.label, row.solved, row.attempted, row.total],
          }))}
        />
      }
    >
      <BarChart
        h={64 + rows.length * 36}
        data={rows.map((row) => ({ label: row.label, ...toParts(row) }))}
        dataKey="label"
        series={series}
        type="stacked"
        orientation="vertical"
        xAxisLabel="Problems"
        gridAxis="x"
        maxBarWidth={18}
        yAxisProps={{ width: 108 }}
        barChartProps={{ accessibilityLayer: false, margin: { bottom: 16 } }}
        withLegend
        legendProps={{ verticalAlign: 'top' }}
      />
    </ChartCard>
  );
}
