import { Skeleton, Text } from '@mantine/core';
import { LoadError } from '~/components/LoadError';
import { LazyDiffView } from '~/components/editor/lazy';
import type { Problem, ProblemContent } from '~/lib/api/types';
import classes from './attempts.module.css';
import { nameOf } from './nameOf';
import { useVersionText } from './useVersionText';
import type { Version } from './versions';

type Props = { problem: Problem; left: Version; right: Version };

function languageOf(content: ProblemContent) {
  if (content.type === 'sql') return 'sql';
  return 'starter' in content ? 'csharp' : 'plaintext';
}

/** Two versions of an answer side by side. */
export function Comparison({ problem, left, right }: Props) {
  const sides = [useVersionText(left, problem), useVersionText(right, problem)];
  const failed = sides.find(({ error }) => error !== null);
  const [before, after] = sides.map(({ text }) => text);
  return (
    <section aria-label="Difference" className={classes.comparison}>
      <div className={classes.sides}>
        <span>{nameOf(left)}</span>
        <span>{nameOf(right)}</span>
      </div>
      {failed && <LoadError what="A version" error={failed.error} retry={() => void failed.retry()} />}
      {!failed && (before === undefined || after === undefined) && (
        <Skeleton height={320} role="status" aria-label="Loading the versions" />
      )}
      {before !== undefined && after !== undefined && (
        <>
          {before === after && (
            <Text size="sm" c="dimmed" mb="xs" role="status">
              Both say the same.
            </Text>
          )}
          <div className={classes.diff}>
            <LazyDiffView
              left={before}
              right={after}
              leftLabel={nameOf(left)}
              rightLabel={nameOf(right)}
              language={languageOf(problem.content)}
            />
          </div>
        </>
      )}
    </section>
  );
}
