import { Textarea } from '@mantine/core';
import { useCallback } from 'react';
import { LazyWhiteboard } from '~/components/whiteboard/lazy';
import type { ContentOf } from '~/lib/api/types';
import type { DesignAnswer, DesignStage, DiagramElement } from '~/lib/design';
import { ClarifyStage } from './ClarifyStage';
import { EstimateTable } from './EstimateTable';
import classes from './design.module.css';

type Props = {
  stage: DesignStage;
  content: ContentOf<'design'>;
  answer: DesignAnswer;
  /** Must stay the same function. */
  onChange: (part: Partial<DesignAnswer>) => void;
  holdBack: (flush: () => void) => () => void;
};

const asks = {
  api: 'The calls, what goes in and out, and how they fail.',
  data: 'The entities, their keys and indexes, and where they are kept.',
  deepDive: 'Take the hardest part. What breaks first, and what was given up for what?',
};

const labels = { api: 'The API', data: 'The data model', deepDive: 'The deep dive and its trade-offs' };

// Always the same, so that the board sees no change where there is none.
const nothing: DiagramElement[] = [];

export function StageDocument({ stage, content, answer, onChange, holdBack }: Props) {
  const draw = useCallback(
    (elements: DiagramElement[]) => onChange({ diagram: elements.length > 0 ? { elements } : null }),
    [onChange],
  );
  switch (stage) {
    case 'clarify':
      return <ClarifyStage questions={content.clarify} answer={answer} onChange={onChange} />;
    case 'estimate':
      return (
        <EstimateTable
          quantities={content.estimates}
          estimates={answer.estimates}
          onChange={(estimates) => onChange({ estimates })}
        />
      );
    case 'diagram':
      return (
        <>
          <p className={classes.quiet}>From the client to the disk: what is called, and what passes.</p>
          <LazyWhiteboard
            elements={answer.diagram?.elements ?? nothing}
            onChange={draw}
            holdBack={holdBack}
          />
        </>
      );
    default:
      return (
        <Textarea
          label={labels[stage]}
          description={asks[stage]}
          autosize
          minRows={12}
          maxRows={40}
          maxLength={20_000}
          value={answer[stage]}
          onChange={(event) => onChange({ [stage]: event.currentTarget.value })}
        />
      );
  }
}
