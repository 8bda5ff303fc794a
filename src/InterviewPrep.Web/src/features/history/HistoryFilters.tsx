import { Select, TextInput } from '@mantine/core';
import { useProblems } from '~/lib/api/listProblems';
import { kindLabel, skillLabel, verdictLabels } from '~/lib/labels';
import classes from './history.module.css';
import type { HistoryFilter } from './historyFilter';

type Props = { filter: HistoryFilter; change: (part: Partial<HistoryFilter>) => void };

const verdicts = Object.entries(verdictLabels).map(([value, label]) => ({ value, label }));

const sentIn = [
  { value: 'any', label: 'Mock interviews' },
  { value: 'none', label: 'Practice' },
];

export function HistoryFilters({ filter, change }: Props) {
  const { data: problems = [] } = useProblems();
  const kinds = [...new Set(problems.map(({ kind }) => kind))];
  const skills = [...new Set(problems.flatMap((problem) => problem.skills))].sort();
  const names = problems.map(({ slug, name }) => ({ value: slug, label: name }));

  return (
    <search aria-label="Filters" className={classes.filters}>
      <Select
        label="Problem"
        placeholder="Any problem"
        data={names.sort((a, b) => a.label.localeCompare(b.label))}
        value={filter.slug ?? null}
        onChange={(slug) => change({ slug: slug ?? undefined })}
        clearButtonProps={{ 'aria-label': 'Clear the problem' }}
        searchable
        clearable
      />
      <Select
        label="Verdict"
        placeholder="Any verdict"
        data={verdicts}
        value={filter.verdict ?? null}
        onChange={(verdict) => change({ verdict: verdict ?? undefined })}
        clearButtonProps={{ 'aria-label': 'Clear the verdict' }}
        clearable
      />
      <Select
        label="Kind"
        placeholder="Any kind"
        data={kinds.map((value) => ({ value, label: kindLabel(value) }))}
        value={filter.kind ?? null}
        onChange={(kind) => change({ kind: kind ?? undefined })}
        clearButtonProps={{ 'aria-label': 'Clear the kind' }}
        clearable
      />
      <Select
        label="Skill"
        placeholder="Any skill"
        data={skills.map((value) => ({ value, label: skillLabel(value) }))}
        value={filter.skill ?? null}
        onChange={(skill) => change({ skill: skill ?? undefined })}
        clearButtonProps={{ 'aria-label': 'Clear the skill' }}
        searchable
        clearable
      />
      <Select
        label="Sent in"
        placeholder="Anywhere"
        data={sentIn}
        value={filter.mock === undefined ? null : filter.mock === 'none' ? 'none' : 'any'}
        onChange={(mock) => change({ mock: mock ?? undefined })}
        clearButtonProps={{ 'aria-label': 'Clear where it was sent' }}
        clearable
      />
      <TextInput
        type="date"
        label="From"
        value={filter.from ?? ''}
        max={filter.to}
        onChange={({ currentTarget }) => change({ from: currentTarget.value || undefined })}
      />
      <TextInput
        type="date"
        label="To"
        value={filter.to ?? ''}
        min={filter.from}
        onChange={({ currentTarget }) => change({ to: currentTarget.value || undefined })}
      />
    </search>
  );
}
