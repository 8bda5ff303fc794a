import type { DiagramElement } from '~/lib/design';
import { inWords } from './diagram';
import classes from './whiteboard.module.css';

/** What a picture of a diagram shows, for whoever cannot see it. */
export function DiagramWords({ elements }: { elements: DiagramElement[] }) {
  const { boxes, arrows, notes } = inWords(elements);
  return (
    <details className={classes.words}>
      <summary>In words</summary>
      <ul>
        {[...boxes, ...arrows, ...notes].map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
