import { Markdown } from '~/components/Markdown';
import type { FeedbackOf } from '~/lib/api/types';
import classes from './feedback.module.css';

export const OrderResult = ({ feedback }: { feedback: FeedbackOf<'order'> }) => (
  <>
    <div className={classes.columns}>
      <Items title="Your order" items={feedback.given} right={feedback.items} />
      <Items title="The right order" items={feedback.items} right={feedback.items} />
    </div>
    <h2 className={classes.heading}>Why</h2>
    <Markdown>{feedback.why}</Markdown>
  </>
);

const Items = ({ title, items, right }: { title: string; items: string[]; right: string[] }) => (
  <section aria-label={title}>
    <h2 className={classes.heading}>{title}</h2>
    <ol className={classes.numbered}>
      {items.map((item, index) => (
        <li key={index} data-misplaced={item !== right[index]}>
          <Markdown>{item}</Markdown>
          {item !== right[index] && (
            <span className="tone-bad">belongs to place {right.indexOf(item) + 1}</span>
          )}
        </li>
      ))}
    </ol>
  </section>
);
