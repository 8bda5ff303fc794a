import { Text } from '@mantine/core';
import { ChartCard } from '~/components/charts/ChartCard';
import { DataTable } from '~/components/charts/DataTable';
import type { Pace } from '~/lib/api/types';
import { formatDateTime, plural } from '~/lib/format';
import { Bars } from './Bars';

const title = 'Minutes to solve against the budget';
const series = [
  { name: 'Minutes taken', color: 'var(--chart-main)' },
  { name: 'Budget', color: 'var(--chart-rest)' },
];

const shorten = (name: string) => (name.length > 34 ? `${name.slice(0, 33)}…` : name);

export function PaceChart({ pace }: { pace: Pace }) {
  const { measured, withinBudget, unmeasured, latest } = pace;
  const result = `${withinBudget} of ${plural(measured, 'problem')} solved within the budget`;
  return (
    <ChartCard
      title={title}
      summary={measured === 0 ? 'No problem was measured yet' : result}
      note={
        <>
          From the first letter that was saved to the first answer that solved the problem, in one sitting of
          at most three hours.
          {measured > 0 && ` ${result}.`}
          {unmeasured > 0 &&
            ` Not measured: ${plural(unmeasured, 'problem')} solved over several sittings or without a draft.`}
        </>
      }
      table={
        <DataTable
          label={title}
          columns={['Problem', 'Minutes taken', 'Budget, minutes', 'Solved']}
          rows={latest.map((one) => ({
            key: one.slug,
            cells: [one.name, one.minutes, one.budgetMinutes, formatDateTime(one.solvedAt)],
          }))}
        />
      }
    >
      {measured === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing to show yet: type an answer to a problem and solve it.
        </Text>
      ) : (
        <Bars
          data={latest.map((one) => ({
            label: shorten(one.name),
            'Minutes taken': one.minutes,
            Budget: one.budgetMinutes,
          }))}
          series={series}
          unit="Minutes"
        />
      )}
    </ChartCard>
  );
}
