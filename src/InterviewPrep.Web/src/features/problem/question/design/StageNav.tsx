import { NativeSelect, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ContentOf } from '~/lib/api/types';
import { type DesignAnswer, type DesignStage, designStages, isDone, stageLabels } from '~/lib/design';
import classes from './design.module.css';

type Props = {
  current: DesignStage;
  minutes: ContentOf<'design'>['stages'];
  answer: DesignAnswer;
  onChoose: (stage: DesignStage) => void;
};

/** The stages with their minutes, and whether something is in them: a list where there is room, else a select. */
export function StageNav({ current, minutes, answer, onChoose }: Props) {
  return (
    <nav aria-label="Stages">
      <ol className={classes.stages}>
        {designStages.map((stage, index) => {
          const done = isDone(stage, answer);
          return (
            <li key={stage}>
              <button
                type="button"
                className={classes.step}
                aria-current={stage === current ? 'step' : undefined}
                onClick={() => onChoose(stage)}
              >
                <span className={classes.mark} data-done={done || undefined} aria-hidden>
                  {done ? <IconCheck size={14} /> : index + 1}
                </span>
                <span className={classes.stepName}>{stageLabels[stage]}</span>
                {done && <VisuallyHidden>, done</VisuallyHidden>}
                <span className={classes.stepMinutes}>{minutes[stage]} min</span>
              </button>
            </li>
          );
        })}
      </ol>
      <NativeSelect
        className={classes.stageSelect}
        label="Stage"
        data={designStages.map((stage, index) => ({
          value: stage,
          label: `${index + 1}. ${stageLabels[stage]}, ${minutes[stage]} min${isDone(stage, answer) ? ', done' : ''}`,
        }))}
        value={current}
        onChange={(event) => onChoose(event.currentTarget.value as DesignStage)}
      />
    </nav>
  );
}
