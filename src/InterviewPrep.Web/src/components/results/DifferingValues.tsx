import { diffText } from '~/lib/textDiff';
import { Value } from './Value';
import classes from './results.module.css';

/** Expected and actual, the difference underlined, straight in one and wavy in the other: not told by colour alone. */
export function DifferingValues({ expected, actual }: { expected: string; actual: string }) {
  const diff = diffText(expected, actual);
  return (
    <div className={classes.pair}>
      <Value label="Expected">
        {diff.expected.map(({ text, changed }, index) =>
          changed ? (
            <ins key={index} className={classes.wanted}>
              {text}
            </ins>
          ) : (
            text
          ),
        )}
      </Value>
      <Value label="Actual">
        {diff.actual.map(({ text, changed }, index) =>
          changed ? (
            <del key={index} className={classes.unwanted}>
              {text}
            </del>
          ) : (
            text
          ),
        )}
      </Value>
    </div>
  );
}
