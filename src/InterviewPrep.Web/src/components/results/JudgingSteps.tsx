import { Loader } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { JudgingProgress, JudgingStep } from '~/lib/api/types';
import classes from './results.module.css';

const steps: JudgingStep[] = ['queued', 'compiling', 'running'];

/** The way to the verdict; each step lights up when it begins. */
export function JudgingSteps({ progress }: { progress: JudgingProgress }) {
  const current = steps.indexOf(progress.step);
  return (
    <ol className={classes.steps} aria-label="Judging">
      {steps.map((step, index) => (
        <li
          key={step}
          className={classes.step}
          data-reached={index <= current}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className={classes.stepMark}>
            {index < current && <IconCheck size={14} stroke={2.6} aria-hidden />}
            {index === current && <Loader size={14} aria-hidden />}
          </span>
          {wordOf(step, progress)}
        </li>
      ))}
    </ol>
  );
}

function wordOf(step: JudgingStep, { step: current, done, total }: JudgingProgress): string {
  if (step === 'queued') return 'Queued';
  if (step === 'compiling') return 'Compiling';
  return current === 'running' && total > 0 ? `Running ${done} of ${total}` : 'Running';
}
