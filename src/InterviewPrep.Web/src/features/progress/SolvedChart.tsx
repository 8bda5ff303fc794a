import { ChartCard } from '~/components/charts/ChartCard';
import { DataTable } from '~/components/charts/DataTable';
import { plural } from '~/lib/format';
import { Bars } from './Bars';
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
  const summary = `${solved} of ${plural(total, 'problem')} solved`;
  return (
    <ChartCard
      title={title}
      summary={summary}
      note={`${summary}.`}
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
      <Bars
        data={rows.map((row) => ({ label: row.label, ...toParts(row) }))}
        series={series}
        unit="Problems"
        type="stacked"
      />
    </ChartCard>
  );
}
