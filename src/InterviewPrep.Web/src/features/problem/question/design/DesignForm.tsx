import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useCallback, useMemo, useRef } from 'react';
import type { QuestionOf } from '~/lib/api/types';
import { type DesignAnswer, designStages, stageLabels, wholeAnswer } from '~/lib/design';
import type { DraftSession } from '~/lib/drafts/draftSession';
import { ChangeCard } from './ChangeCard';
import { DesignClock } from './DesignClock';
import { StageDocument } from './StageDocument';
import { StageNav } from './StageNav';
import classes from './design.module.css';
import { useClock } from './useClock';
import { useStage } from './useStage';

type Props = {
  userId: string;
  problem: QuestionOf<'design'>;
  draft: Partial<DesignAnswer>;
  session: DraftSession;
};

/** A system is designed stage by stage, against a clock; on the way a requirement changes. */
export function DesignForm({ userId, problem, draft, session }: Props) {
  const { content, slug, minutes } = problem;
  const answer = useMemo(() => wholeAnswer(draft, content), [draft, content]);
  const [stage, goTo] = useStage();
  const clock = useClock(`${userId}.${slug}`);
  const heading = useRef<HTMLHeadingElement>(null);

  // On top of the draft as it is now: the whiteboard speaks up later than it was drawn on.
  const change = useCallback(
    (part: Partial<DesignAnswer>) => {
      const now = JSON.parse(session.getState().answer) as Partial<DesignAnswer>;
      session.edit(JSON.stringify({ ...wholeAnswer(now, content), ...part }));
    },
    [session, content],
  );
  const next = designStages[designStages.indexOf(stage) + 1];
  const open = (chosen: typeof stage) => {
    goTo(chosen);
    heading.current?.focus();
  };

  return (
    <div className={classes.layout}>
      <div className={classes.side}>
        <DesignClock clock={clock} minutes={minutes} />
        <StageNav current={stage} minutes={content.stages} answer={answer} onChoose={goTo} />
      </div>
      <div className={classes.document}>
        <ChangeCard
          change={content.change}
          clock={clock}
          answer={answer.changeAnswer}
          onChange={(changeAnswer) => change({ changeAnswer })}
        />
        <h2 className={classes.stage} ref={heading} tabIndex={-1}>
          {stageLabels[stage]}
        </h2>
        <StageDocument
          key={stage}
          stage={stage}
          content={content}
          answer={answer}
          onChange={change}
          holdBack={session.holdBack}
        />
        {next !== undefined && (
          <Button
            variant="default"
            mt="md"
            rightSection={<IconArrowRight size={16} aria-hidden />}
            onClick={() => open(next)}
          >
            Next: {stageLabels[next]}
          </Button>
        )}
      </div>
    </div>
  );
}
