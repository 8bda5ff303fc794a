import { Button, Kbd } from '@mantine/core';
import { IconPlayerPlay, IconSend } from '@tabler/icons-react';
import classes from './workspace.module.css';

type Props = { isBusy: boolean; run: () => void; submit: () => void };

export const ActionBar = ({ isBusy, run, submit }: Props) => (
  <div className={classes.actions}>
    <span className={classes.keys} aria-hidden>
      <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">Enter</Kbd> runs the samples, with <Kbd size="xs">Shift</Kbd>{' '}
      it submits
    </span>
    <Button
      variant="default"
      leftSection={<IconPlayerPlay size={16} aria-hidden />}
      aria-keyshortcuts="Control+Enter"
      disabled={isBusy}
      onClick={run}
    >
      Run
    </Button>
    <Button
      leftSection={<IconSend size={16} aria-hidden />}
      aria-keyshortcuts="Control+Shift+Enter"
      disabled={isBusy}
      onClick={submit}
    >
      Submit
    </Button>
  </div>
);
