import { ActionIcon, Button, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconFlag, IconFlagFilled, IconNotes, IconWifiOff } from '@tabler/icons-react';
import type { Mock, MockRoomItem } from '~/lib/api/getMock';
import { QuestionDots } from './QuestionDots';
import { TimeLeft } from './TimeLeft';
import classes from './room.module.css';
import type { RoomActions } from './useRoomActions';
import { useServerClock } from './useServerClock';
import { useWarnings } from './useWarnings';

type Props = {
  mock: Mock;
  item: MockRoomItem;
  isOffline: boolean;
  turnTo: (number: number) => void;
  actions: RoomActions;
  openScratch: () => void;
};

export function RoomBar({ mock, item, isOffline, turnTo, actions, openScratch }: Props) {
  const now = useServerClock(mock);
  const section = mock.sections[mock.section];
  const left = secondsUntil(mock.deadline, now);
  const warning = useWarnings(left);
  const isInTurn = mock.order === 'in-turn';
  const isLast = mock.section === mock.sections.length - 1;

  return (
    <header className={classes.bar}>
      <span className={classes.name}>{mock.name}</span>
      {section && mock.sections.length > 1 && (
        <span className={classes.section}>
          {sectionOf(mock, item)?.name}
          <TimeLeft label="Time left in this section" seconds={secondsInSection(mock, item, now)} />
        </span>
      )}
      <QuestionDots mock={mock} current={item.number} turnTo={turnTo} />
      <span className={classes.tools}>
        {isOffline && (
          <Tooltip label="The server does not answer. What you type is kept in this browser and sent when it does.">
            <span className={classes.offline}>
              <IconWifiOff size={16} aria-hidden /> offline
            </span>
          </Tooltip>
        )}
        <Tooltip label={item.isFlagged ? 'Take the flag away' : 'Flag to come back to it'}>
          <ActionIcon
            variant="subtle"
            color={item.isFlagged ? 'indigo' : 'gray'}
            aria-label="Flag this question"
            aria-pressed={item.isFlagged}
            onClick={() => void actions.flag(item)}
          >
            {item.isFlagged ? <IconFlagFilled size={18} aria-hidden /> : <IconFlag size={18} aria-hidden />}
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Notes and whiteboard">
          <ActionIcon variant="subtle" color="gray" aria-label="Notes and whiteboard" onClick={openScratch}>
            <IconNotes size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <TimeLeft label="Time left in total" seconds={left} isTotal />
        {isInTurn && !isLast && (
          <Button variant="default" size="xs" disabled={actions.isBusy} onClick={() => void actions.leave()}>
            Next section
          </Button>
        )}
        <Button variant="default" size="xs" disabled={actions.isBusy} onClick={() => void actions.finish()}>
          Finish
        </Button>
      </span>
      <VisuallyHidden role="alert">{warning}</VisuallyHidden>
    </header>
  );
}

/** Where sections open in turn it is the one that runs, else that of the question. */
const sectionOf = (mock: Mock, item: MockRoomItem) =>
  mock.sections[mock.order === 'in-turn' ? mock.section : item.section];

/** Until it closes; where nothing closes before the end, what is left of its plan. */
function secondsInSection(mock: Mock, item: MockRoomItem, now: number): number {
  const section = sectionOf(mock, item);
  if (section === undefined) return 0;
  if (mock.order === 'in-turn') return secondsUntil(section.endsAt, now);
  const spentMs = mock.items
    .filter((one) => one.section === item.section)
    .reduce((sum, one) => sum + one.spentMs, now - Date.parse(mock.now));
  return section.minutes * 60 - spentMs / 1_000;
}

const secondsUntil = (moment: string, now: number) => (Date.parse(moment) - now) / 1_000;
