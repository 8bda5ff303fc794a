import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { Markdown } from '~/components/Markdown';
import type { ContentOf } from '~/lib/api/types';
import { type ConceptAnswer, moved } from './answers';
import classes from './question.module.css';

type Props = {
  content: ContentOf<'order'>;
  answer: ConceptAnswer;
  onChange: (answer: ConceptAnswer) => void;
};

/** Items that are moved up and down; the focus goes along with the item. */
export function OrderForm({ content, answer, onChange }: Props) {
  const order = answer.order ?? content.items.map((_, index) => index);
  const [said, setSaid] = useState('');
  const move = (from: number, to: number) => {
    onChange({ order: moved(order, from, to) });
    setSaid(`Now at place ${to + 1} of ${order.length}`);
  };

  return (
    <>
      <p className={classes.quiet}>Put them in order, the first on top.</p>
      <ol className={classes.order} aria-label="Items in your order">
        {order.map((item, place) => (
          <li key={item} className={classes.orderItem}>
            <span className={classes.place} aria-hidden>
              {place + 1}
            </span>
            <div className={classes.orderText}>
              <Markdown>{content.items[item] ?? ''}</Markdown>
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Move up: ${content.items[item]}`}
              aria-disabled={place === 0}
              onClick={() => place > 0 && move(place, place - 1)}
            >
              <IconArrowUp size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Move down: ${content.items[item]}`}
              aria-disabled={place === order.length - 1}
              onClick={() => place < order.length - 1 && move(place, place + 1)}
            >
              <IconArrowDown size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}
