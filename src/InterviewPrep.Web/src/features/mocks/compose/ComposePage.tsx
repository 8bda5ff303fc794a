import {
  ActionIcon,
  Alert,
  Button,
  MultiSelect,
  NativeSelect,
  NumberInput,
  SegmentedControl,
} from '@mantine/core';
import { IconAlertCircle, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Page } from '~/components/Page';
import { useProblems } from '~/lib/api/listProblems';
import type { OwnMock } from '~/lib/api/startMock';
import { plural } from '~/lib/format';
import { capitalize, difficulties, kindLabel, levels } from '~/lib/labels';
import { useStartMock } from '../useStartMock';
import classes from './compose.module.css';

type Section = OwnMock['sections'][number];

const mostSections = 8;
const newSection: Section = { kind: 'coding', count: 1, minutes: 20, difficulties: [], skills: [] };

/** An interview of one's own: as many sections as wanted, each of one kind. */
export function ComposePage() {
  const { data: problems = [] } = useProblems();
  const kinds = [...new Set(problems.map(({ kind }) => kind))];
  const [sections, setSections] = useState<Section[]>([newSection]);
  const [chosen, setChosen] = useState<string[]>([]);
  const [order, setOrder] = useState<OwnMock['order']>('free');
  const { start, isStarting, refusal } = useStartMock();
  const minutes = sections.reduce((sum, section) => sum + section.minutes, 0);
  const change = (index: number, part: Partial<Section>) =>
    setSections(sections.map((section, at) => (at === index ? { ...section, ...part } : section)));

  return (
    <Page title="Compose your own interview" width="narrow">
      <ol className={classes.sections} aria-label="Sections">
        {sections.map((section, index) => (
          <li key={index} className={classes.section}>
            <NativeSelect
              label="Kind"
              data={kinds.map((value) => ({ value, label: kindLabel(value) }))}
              value={section.kind}
              onChange={(event) => change(index, { kind: event.currentTarget.value })}
            />
            <NumberInput
              label="Questions"
              min={1}
              max={20}
              clampBehavior="strict"
              allowDecimal={false}
              value={section.count}
              onChange={(count) => change(index, { count: Number(count) || 1 })}
            />
            <NumberInput
              label="Minutes"
              min={1}
              max={480}
              clampBehavior="strict"
              allowDecimal={false}
              value={section.minutes}
              onChange={(value) => change(index, { minutes: Number(value) || 1 })}
            />
            <MultiSelect
              label="Difficulty"
              placeholder={section.difficulties.length === 0 ? 'Any' : ''}
              data={difficulties.map((value) => ({ value, label: capitalize(value) }))}
              value={section.difficulties}
              onChange={(value) => change(index, { difficulties: value })}
              className={classes.wide}
            />
            {sections.length > 1 && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Remove section ${index + 1}`}
                onClick={() => setSections(sections.filter((_, at) => at !== index))}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ol>
      {sections.length < mostSections && (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setSections([...sections, newSection])}
        >
          Add a section
        </Button>
      )}
      <div className={classes.options}>
        <MultiSelect
          label="Levels"
          description="Questions that are meant for one of them."
          placeholder={chosen.length === 0 ? 'Any' : ''}
          data={levels.map((value) => ({ value, label: capitalize(value) }))}
          value={chosen}
          onChange={setChosen}
        />
        <div>
          <div className={classes.label} id="order">
            Order
          </div>
          <SegmentedControl
            fullWidth
            aria-labelledby="order"
            data={[
              { value: 'free', label: 'All open' },
              { value: 'in-turn', label: 'One section after another' },
            ]}
            value={order}
            onChange={(value) => setOrder(value)}
          />
        </div>
      </div>
      {refusal !== null && (
        <Alert
          color="red"
          role="alert"
          icon={<IconAlertCircle aria-hidden />}
          title="The interview was not started"
          mb="md"
        >
          {refusal}
        </Alert>
      )}
      <div className={classes.start}>
        <Button loading={isStarting} onClick={() => start({ own: { sections, levels: chosen, order } })}>
          Start the interview
        </Button>
        <span>{plural(minutes, 'minute')} in all. The clock starts at once.</span>
      </div>
    </Page>
  );
}
