import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { InlineMarkdown } from '~/components/InlineMarkdown';
import { Markdown } from '~/components/Markdown';
import type { FeedbackOf, Submission } from '~/lib/api/types';
import { capitalize } from '~/lib/labels';
import { type ReviewAnswer, placeLabel } from '~/lib/review';
import classes from './feedback.module.css';

type Props = { submission: Submission; feedback: FeedbackOf<'review'> };

/** Every planted defect with its explanation, found or missed; then the marks that met none. */
export function ReviewResult({ submission, feedback }: Props) {
  const { marks } = submission.answer as ReviewAnswer;
  return (
    <>
      <h2 className={classes.heading}>The defects of this change</h2>
      <ol className={classes.list} aria-label="Defects">
        {feedback.defects.map(({ defect, foundBy, isCategoryRight, code }) => (
          <li key={defect.title} className={classes.item} data-right={foundBy !== null}>
            <div className={classes.itemHead}>
              {foundBy === null ? (
                <span className="tone-bad">
                  <IconX size={16} aria-hidden /> Missed
                </span>
              ) : (
                <span className="tone-good">
                  <IconCheck size={16} aria-hidden /> Found
                </span>
              )}
              <b>
                <InlineMarkdown>{defect.title}</InlineMarkdown>
              </b>
              <span className={classes.tag}>{capitalize(defect.severity)}</span>
              <span className={classes.tag}>{capitalize(defect.category)}</span>
              {foundBy !== null && !isCategoryRight && (
                <span className="tone-warn">under another category, so it counts half</span>
              )}
            </div>
            <p className={classes.quiet}>{placeLabel(defect.place)}</p>
            <Code text={code} />
            <Markdown>{defect.why}</Markdown>
            <div className={classes.why}>
              <Markdown>{`**Instead:** ${defect.fix}`}</Markdown>
            </div>
            {foundBy !== null && <Comment text={marks[foundBy]?.comment} />}
          </li>
        ))}
      </ol>
      {feedback.falseAlarms.length > 0 && (
        <>
          <h2 className={classes.heading}>False alarms</h2>
          <ol className={classes.list} aria-label="False alarms">
            {feedback.falseAlarms.map(({ mark, code, why }) => (
              <li key={mark} className={classes.item}>
                <div className={classes.itemHead}>
                  <span className="tone-warn">
                    <IconAlertTriangle size={16} aria-hidden /> False alarm
                  </span>
                  <span className={classes.quiet}>
                    {marks[mark]?.file}, line {marks[mark]?.line}
                  </span>
                </div>
                <Code text={code} />
                <Markdown>{why ?? 'No defect was planted on this line.'}</Markdown>
                <Comment text={marks[mark]?.comment} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

const Code = ({ text }: { text: string }) => (
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long lines scroll, so the keyboard must reach them
  <pre className={classes.code} role="group" aria-label="Code" tabIndex={0}>
    {text}
  </pre>
);

const Comment = ({ text }: { text: string | undefined }) =>
  text ? <p className={classes.quiet}>You wrote: {text}</p> : null;
