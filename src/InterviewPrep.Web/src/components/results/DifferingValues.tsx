import { diffText } from '~/lib/textDiff';
import { Value } from './Value';
import classes from './results.module.css';

type Props = { expected: string; actual: string; labels?: [expected: string, actual: string] };

/** Two values, the difference underlined, straight in one and wavy in the other: not told by colour alone. */
export function DifferingValues({ expected, actual, labels = ['Expected', 'Actual'] }: Props) {
  const diff = diffText(expected, actual);
  return (
    <div className={classes.pair}>
      <Value label={labels[0]}>
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
      <Value label={labels[1]}>
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
