import { Button } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useColorized } from '~/components/editor/useColorized';
import type { ContentOf } from '~/lib/api/types';
import { plural } from '~/lib/format';
import { type ChangedLine, changedLines, stretches } from './changedLines';
import classes from './review.module.css';

type Props = {
  file: ContentOf<'review'>['files'][number];
  marked: Set<number>;
  toggle: (line: number) => void;
};

/** One file of the change as a unified difference; every line that is left can be marked. */
export function ChangeView({ file, marked, toggle }: Props) {
  const parts = useMemo(() => stretches(changedLines(file.before, file.after)), [file]);
  const [opened, setOpened] = useState<Set<number>>(new Set());
  const before = useColorized(file.before);
  const after = useColorized(file.after);
  const htmlOf = (line: ChangedLine) =>
    line.after === null ? before?.[(line.before ?? 0) - 1] : after?.[line.after - 1];

  return (
    <section className={classes.file} aria-label={`Change of ${file.name}`}>
      <h2 className={classes.fileName}>
        {file.name} {file.before === '' && <span className={classes.isNew}>new file</span>}
      </h2>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- moves the focus between the buttons inside */}
      <div className={classes.scroll} onKeyDown={moveFocus}>
        <table className={classes.lines}>
          <thead className={classes.hidden}>
            <tr>
              <th scope="col">Mark</th>
              <th scope="col">Line</th>
              <th scope="col">Change</th>
              <th scope="col">Code</th>
            </tr>
          </thead>
          {parts.map((part, index) => (
            <tbody key={index}>
              {part.isFolded && !opened.has(index) ? (
                <tr>
                  <td colSpan={4} className={classes.fold}>
                    <Button
                      variant="subtle"
                      color="gray"
                      size="compact-xs"
                      onClick={() => setOpened(new Set([...opened, index]))}
                    >
                      Show {plural(part.lines.length, 'unchanged line')}
                    </Button>
                  </td>
                </tr>
              ) : (
                part.lines.map((line) => (
                  <Line
                    key={`${line.before ?? ''}:${line.after ?? ''}`}
                    line={line}
                    html={htmlOf(line)}
                    place={`${file.name}:${line.after ?? ''}`}
                    isMarked={line.after !== null && marked.has(line.after)}
                    toggle={toggle}
                  />
                ))
              )}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

type LineProps = {
  line: ChangedLine;
  html: string | undefined;
  place: string;
  isMarked: boolean;
  toggle: (line: number) => void;
};

function Line({ line, html, place, isMarked, toggle }: LineProps) {
  const { text, before, after } = line;
  const kind = before === null ? 'added' : after === null ? 'removed' : 'same';
  return (
    <tr className={classes.line} data-kind={kind} data-marked={isMarked || undefined}>
      <td className={classes.gutter}>
        {after !== null && (
          <button
            type="button"
            className={classes.flag}
            aria-label={`Mark line ${after}`}
            aria-pressed={isMarked}
            data-place={place}
            onClick={() => toggle(after)}
          >
            <IconFlag size={14} aria-hidden />
          </button>
        )}
      </td>
      <td className={classes.number}>{after ?? ''}</td>
      <td className={classes.sign}>
        {kind === 'added' && <span aria-label="added">+</span>}
        {kind === 'removed' && <span aria-label="removed">−</span>}
      </td>
      {html === undefined ? (
        <td className={classes.codeCell}>{text}</td>
      ) : (
        // Monaco escapes the text that it colours.
        <td className={classes.codeCell} dangerouslySetInnerHTML={{ __html: html }} />
      )}
    </tr>
  );
}

/** Up and down go from one line's button to the next. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-place]')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  if (step === 0 || at < 0) return;
  event.preventDefault();
  buttons[at + step]?.focus();
}
