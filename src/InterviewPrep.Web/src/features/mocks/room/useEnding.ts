import { useEffect, useEffectEvent, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Mock } from '~/lib/api/getMock';
import { saveOpenDrafts } from '~/lib/drafts/draftSession';
import { useAtServerTime } from './useServerClock';

/** What was typed in the last moments is sent before the end, not a second after the last key. */
const lastSaveS = 1.5;

/** Saves before the time is up, and then goes to the report. */
export function useEnding(mock: Mock): boolean {
  const navigate = useNavigate();
  const isLast = useAtServerTime(mock, (now) => endOf(mock, now) - now <= lastSaveS * 1_000);
  const isOver = useAtServerTime(mock, (now) => Date.parse(mock.deadline) <= now);
  const saved = useRef(false);

  useEffect(() => {
    if (isLast && !saved.current) void saveOpenDrafts();
    saved.current = isLast;
  }, [isLast]);

  const leave = useEffectEvent(() => void navigate(`/mocks/${mock.id}/report`, { replace: true }));
  useEffect(() => {
    if (isOver) leave();
  }, [isOver]);

  return isOver;
}

/** When what is open now closes. */
export function endOf(mock: Mock, now: number): number {
  const deadline = Date.parse(mock.deadline);
  if (mock.order === 'free') return deadline;
  const running = mock.sections.find((section) => Date.parse(section.endsAt) > now);
  return running === undefined ? deadline : Date.parse(running.endsAt);
}
