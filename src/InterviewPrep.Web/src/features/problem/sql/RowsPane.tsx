import { VisuallyHidden } from '@mantine/core';
import { JudgingView } from '../judging/JudgingView';
import { spoken } from '../judging/spoken';
import type { Judging } from '../judging/useJudging';
import classes from '../judging/judging.module.css';

type Props = { judging: Judging; goTo: (line: number, column: number) => void };

export const RowsPane = ({ judging, goTo }: Props) => (
  <section className={classes.pane} aria-label="Results">
    <VisuallyHidden role="status">{spoken(judging)}</VisuallyHidden>
    <div className={classes.panel}>
      <JudgingView judging={judging} goTo={goTo} />
    </div>
  </section>
);
