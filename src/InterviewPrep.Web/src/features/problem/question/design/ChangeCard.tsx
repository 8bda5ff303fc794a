import { Button, Textarea } from '@mantine/core';
import { IconMessage2 } from '@tabler/icons-react';
import { useState } from 'react';
import { Markdown } from '~/components/Markdown';
import type { ContentOf } from '~/lib/api/types';
import { plural } from '~/lib/format';
import classes from './design.module.css';
import type { Clock } from './useClock';

type Props = {
  change: ContentOf<'design'>['change'];
  clock: Clock;
  answer: string;
  onChange: (answer: string) => void;
};

/** The requirement that changes: it arrives when the clock says so, or when the candidate asks for it. */
export function ChangeCard({ change, clock, answer, onChange }: Props) {
  const [isFolded, setFolded] = useState(false);
  const isHere = clock.isChangeShown || clock.seconds >= change.afterMinutes * 60 || answer !== '';
  return (
    <>
      <div role="status">
        {isHere && (
          <div className={classes.change} data-folded={isFolded || undefined}>
            <h2 className={classes.changeHead}>
              <IconMessage2 size={18} aria-hidden /> A requirement changes
            </h2>
            {!isFolded && <Markdown>{change.message}</Markdown>}
          </div>
        )}
      </div>
      {isHere ? (
        <div className={classes.changeAnswer}>
          {!isFolded && (
            <Textarea
              label="What changes in your design"
              autosize
              minRows={2}
              maxRows={12}
              maxLength={20_000}
              value={answer}
              onChange={(event) => onChange(event.currentTarget.value)}
            />
          )}
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-expanded={!isFolded}
            onClick={() => setFolded(!isFolded)}
          >
            {isFolded ? 'Show the change' : 'Fold the change'}
          </Button>
        </div>
      ) : (
        <p className={classes.coming}>
          <span>After {plural(change.afterMinutes, 'minute')} on the clock a requirement changes.</span>
          <Button variant="subtle" size="compact-sm" onClick={clock.showChange}>
            Show it now
          </Button>
        </p>
      )}
    </>
  );
}
