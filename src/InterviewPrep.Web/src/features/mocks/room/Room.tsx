import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Mock } from '~/lib/api/getMock';
import { usePageTitle } from '~/lib/usePageTitle';
import { RoomBar } from './RoomBar';
import type { QuestionProps } from './RoomPage';
import { RoomQuestion } from './RoomQuestion';
import { ScratchDrawer } from './ScratchDrawer';
import { deskIn } from './deskIn';
import classes from './room.module.css';
import { useCurrentItem } from './useCurrentItem';
import { useEnding } from './useEnding';
import { useRoomActions } from './useRoomActions';

type Props = {
  userId: string;
  mock: Mock;
  /** The server did not answer lately. */
  isOffline: boolean;
  renderQuestion: (props: QuestionProps) => ReactNode;
};

/** An interview while it runs: a thin bar with the time and the questions, and below it the question's desk. */
export function Room({ userId, mock, isOffline, renderQuestion }: Props) {
  usePageTitle(mock.name);
  const { item, turnTo } = useCurrentItem(mock);
  const actions = useRoomActions(mock);
  const [isScratchOpen, setScratchOpen] = useState(false);
  const desk = useMemo(
    () => deskIn(mock.id, item.number, actions.client),
    [mock.id, item.number, actions.client],
  );
  const isOver = useEnding(mock);

  return (
    <div className={classes.room}>
      <RoomBar
        mock={mock}
        item={item}
        isOffline={isOffline}
        turnTo={turnTo}
        actions={actions}
        openScratch={() => setScratchOpen(true)}
      />
      <main id="main" className={classes.main} tabIndex={-1}>
        {isOver ? (
          <p className={classes.over} role="alert">
            The time is up. Your answers are being collected.
          </p>
        ) : (
          <RoomQuestion
            key={item.number}
            userId={userId}
            mock={mock}
            item={item}
            desk={desk}
            renderQuestion={renderQuestion}
          />
        )}
      </main>
      {isScratchOpen && (
        <ScratchDrawer userId={userId} mockId={mock.id} close={() => setScratchOpen(false)} />
      )}
    </div>
  );
}
