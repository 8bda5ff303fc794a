import { Button, Checkbox, Collapse, MultiSelect, Stack } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import type { ProblemSummary } from '~/lib/api/types';
import {
  capitalize,
  difficulties,
  kindLabel,
  levels,
  skillLabel,
  statusLabels,
  statuses,
} from '~/lib/labels';
import { type Facet, type ProblemFilter, valuesInUse } from './problemFilter';
import classes from './problems.module.css';

type Props = {
  problems: ProblemSummary[];
  filter: ProblemFilter;
  choose: (part: Partial<ProblemFilter>) => void;
};

export function ProblemFilters({ problems, filter, choose }: Props) {
  const isNarrow = useMediaQuery('(max-width: 900px)', undefined, { getInitialValueInEffect: false });
  const [isOpen, { toggle }] = useDisclosure(false);

  const group = (facet: Facet, label: string, values: string[], name: (value: string) => string) => (
    <Checkbox.Group label={label} value={filter[facet]} onChange={(chosen) => choose({ [facet]: chosen })}>
      <Stack gap={8} mt={8}>
        {values.map((value) => (
          <Checkbox key={value} size="sm" value={value} label={name(value)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
  const skills = valuesInUse(problems, 'skill').map((value) => ({ value, label: skillLabel(value) }));

  return (
    <search aria-label="Filters">
      {isNarrow && (
        <Button
          variant="default"
          fullWidth
          leftSection={<IconFilter size={16} aria-hidden />}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          Filters
        </Button>
      )}
      <Collapse expanded={!isNarrow || isOpen}>
        <div className={classes.filters}>
          {group('status', 'Status', statuses, (value) => statusLabels[value as keyof typeof statusLabels])}
          {group('difficulty', 'Difficulty', difficulties, capitalize)}
          {group('level', 'Level', levels, capitalize)}
          {group('kind', 'Kind', valuesInUse(problems, 'kind'), kindLabel)}
          <MultiSelect
            label="Skill"
            placeholder={filter.skill.length === 0 ? 'Any skill' : undefined}
            data={skills.sort((a, b) => a.label.localeCompare(b.label))}
            value={filter.skill}
            onChange={(skill) => choose({ skill })}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': 'Clear the skills' }}
          />
        </div>
      </Collapse>
    </search>
  );
}
