import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconMinus, IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { TestResult } from '~/lib/api/types';
import classes from './results.module.css';

const looks = {
  passed: { tone: 'good', word: 'passed', Icon: IconCheck },
  failed: { tone: 'bad', word: 'failed', Icon: IconX },
  skipped: { tone: 'quiet', word: 'skipped', Icon: IconMinus },
};

type Props = { tests: TestResult[]; chosen: number; choose: (index: number) => void };

/** One box for each test. Tab enters the strip, the arrows move in it. */
export function TestStrip({ tests, chosen, choose }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = chosen + (step ?? 0);
    if (step === undefined || tests[next] === undefined) return;
    event.preventDefault();
    choose(next);
    event.currentTarget.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };

  return (
    <div className={classes.strip} role="toolbar" aria-label="Tests" onKeyDown={onKeyDown}>
      {tests.map(({ name, status }, index) => {
        const { tone, word, Icon } = looks[status];
        return (
          <UnstyledButton
            key={index}
            className={`${classes.box} tone-${tone}`}
            aria-pressed={index === chosen}
            tabIndex={index === chosen ? 0 : -1}
            title={name}
            onClick={() => choose(index)}
          >
            <Icon size={15} stroke={2.4} aria-hidden />
            <span>
              {index + 1} {word}
            </span>
            <VisuallyHidden>: {name}</VisuallyHidden>
          </UnstyledButton>
        );
      })}
    </div>
  );
}
