import { CloseButton, NativeSelect, Textarea } from '@mantine/core';
import { plural } from '~/lib/format';
import { capitalize } from '~/lib/labels';
import { type DefectCategory, type Mark, categories } from '~/lib/review';
import classes from './review.module.css';

type Props = {
  marks: Mark[];
  edit: (index: number, changed: Partial<Mark>) => void;
  remove: (index: number) => void;
  goTo: (mark: Mark) => void;
};

const options = categories.map((category) => ({ value: category, label: capitalize(category) }));

export const MarkList = ({ marks, edit, remove, goTo }: Props) => (
  <section aria-label="Your marks">
    <h2 className={classes.marksHead}>
      {marks.length === 0 ? 'No marks yet' : plural(marks.length, 'mark')}
    </h2>
    <p className={classes.quiet}>
      Mark a line where you see a defect. Each defect counts by how grave it is; a mark on a sound line takes
      half a point away.
    </p>
    <ol className={classes.markItems}>
      {marks.map((mark, index) => (
        <li key={`${mark.file}:${mark.line}`} className={classes.mark}>
          <div className={classes.markHead}>
            <button type="button" className={classes.place} onClick={() => goTo(mark)}>
              {mark.file}, line {mark.line}
            </button>
            <CloseButton
              size="sm"
              aria-label={`Remove the mark on line ${mark.line}`}
              onClick={() => remove(index)}
            />
          </div>
          <NativeSelect
            size="xs"
            aria-label={`Category of the mark on line ${mark.line}`}
            data={options}
            value={mark.category}
            onChange={(event) => edit(index, { category: event.currentTarget.value as DefectCategory })}
          />
          <Textarea
            size="xs"
            aria-label={`Comment on line ${mark.line}`}
            placeholder="What is wrong, and what instead?"
            autosize
            minRows={2}
            maxRows={6}
            maxLength={2_000}
            value={mark.comment}
            onChange={(event) => edit(index, { comment: event.currentTarget.value })}
          />
        </li>
      ))}
    </ol>
  </section>
);
