import { useRef } from 'react';
import type { ContentOf } from '~/lib/api/types';
import type { Mark, ReviewAnswer } from '~/lib/review';
import { ChangeView } from './ChangeView';
import { MarkList } from './MarkList';
import classes from './review.module.css';

type Props = {
  content: ContentOf<'review'>;
  answer: Partial<ReviewAnswer>;
  onChange: (answer: ReviewAnswer) => void;
};

/** The change on the left, a gutter to mark its lines, and the marks beside it. */
export function ReviewForm({ content, answer, onChange }: Props) {
  const marks = answer.marks ?? [];
  const list = useRef<HTMLDivElement>(null);
  const change = useRef<HTMLDivElement>(null);

  const toggle = (file: string, line: number) => {
    const isMarked = marks.some((mark) => mark.file === file && mark.line === line);
    if (isMarked) {
      onChange({ marks: marks.filter((mark) => mark.file !== file || mark.line !== line) });
      return;
    }
    const category = marks.at(-1)?.category ?? 'correctness';
    onChange({ marks: [...marks, { file, line, category, comment: '' }] });
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child select')?.focus());
  };
  const edit = (index: number, changed: Partial<Mark>) =>
    onChange({ marks: marks.map((mark, at) => (at === index ? { ...mark, ...changed } : mark)) });
  const goTo = ({ file, line }: Mark) =>
    change.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(`${file}:${line}`)}"]`)?.focus();

  return (
    <div className={classes.columns}>
      <div ref={change}>
        {content.files.map((file) => (
          <ChangeView
            key={file.name}
            file={file}
            marked={new Set(marks.filter((mark) => mark.file === file.name).map(({ line }) => line))}
            toggle={(line) => toggle(file.name, line)}
          />
        ))}
      </div>
      <div ref={list} className={classes.marks}>
        <MarkList
          marks={marks}
          edit={edit}
          remove={(index) => onChange({ marks: marks.toSpliced(index, 1) })}
          goTo={goTo}
        />
      </div>
    </div>
  );
}
