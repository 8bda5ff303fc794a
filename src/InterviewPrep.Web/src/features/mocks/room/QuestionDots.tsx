import { IconFlagFilled, IconLock } from '@tabler/icons-react';
import type { Mock, MockRoomItem } from '~/lib/api/getMock';
import { kindLabel } from '~/lib/labels';
import classes from './room.module.css';

type Props = { mock: Mock; current: number; turnTo: (number: number) => void };

export const QuestionDots = ({ mock, current, turnTo }: Props) => (
  <nav aria-label="Questions" className={classes.dots}>
    {mock.items.map((item) => (
      <button
        key={item.number}
        type="button"
        className={classes.dot}
        data-answered={item.isAnswered || undefined}
        aria-current={item.number === current ? 'true' : undefined}
        aria-label={describe(item)}
        title={describe(item)}
        disabled={!item.isOpen}
        onClick={() => turnTo(item.number)}
      >
        {item.isOpen || item.isAnswered ? item.number : <IconLock size={14} aria-hidden />}
        {item.isFlagged && <IconFlagFilled size={10} className={classes.dotFlag} aria-hidden />}
      </button>
    ))}
  </nav>
);

function describe(item: MockRoomItem): string {
  const facts = [
    item.name ?? kindLabel(item.kind),
    item.isOpen ? null : 'closed',
    item.isSubmitted ? 'submitted' : item.isAnswered ? 'answered' : 'not answered',
    item.isFlagged ? 'flagged' : null,
  ];
  return `Question ${item.number}: ${facts.filter((fact) => fact !== null).join(', ')}`;
}
