import { Group, Select } from '@mantine/core';
import { useProblems } from '~/lib/api/listProblems';
import type { SubmissionFilter } from '~/lib/api/listSubmissions';
import { kindLabel, verdictLabels } from '~/lib/labels';

type Props = { filter: SubmissionFilter; change: (part: SubmissionFilter) => void };

const verdicts = Object.entries(verdictLabels).map(([value, label]) => ({ value, label }));

export function HistoryFilters({ filter, change }: Props) {
  const { data: problems = [] } = useProblems();
  const kinds = [...new Set(problems.map(({ kind }) => kind))];
  const names = problems.map(({ slug, name }) => ({ value: slug, label: name }));

  return (
    <Group component="search" aria-label="Filters" align="flex-end" gap="sm" mb="md">
      <Select
        label="Problem"
        placeholder="Any problem"
        data={names.sort((a, b) => a.label.localeCompare(b.label))}
        value={filter.slug ?? ''}
        onChange={(slug) => change({ slug: slug ?? '' })}
        clearButtonProps={{ 'aria-label': 'Clear the problem' }}
        searchable
        clearable
        w={260}
      />
      <Select
        label="Verdict"
        placeholder="Any verdict"
        data={verdicts}
        value={filter.verdict ?? ''}
        onChange={(verdict) => change({ verdict: verdict ?? '' })}
        clearButtonProps={{ 'aria-label': 'Clear the verdict' }}
        clearable
        w={210}
      />
      <Select
        label="Kind"
        placeholder="Any kind"
        data={kinds.map((value) => ({ value, label: kindLabel(value) }))}
        value={filter.kind ?? ''}
        onChange={(kind) => change({ kind: kind ?? '' })}
        clearButtonProps={{ 'aria-label': 'Clear the kind' }}
        clearable
        w={160}
      />
    </Group>
  );
}
