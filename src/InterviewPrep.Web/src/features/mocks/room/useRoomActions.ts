import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { explainError } from '~/lib/api/apiError';
import { finishMock, flagItem, leaveSection } from '~/lib/api/changeMock';
import type { Mock, MockRoomItem } from '~/lib/api/getMock';
import { askToConfirm } from '~/lib/askToConfirm';
import { saveOpenDrafts } from '~/lib/drafts/draftSession';
import { plural } from '~/lib/format';

export type RoomActions = ReturnType<typeof useRoomActions>;

/** What can be done in the room beside answering. */
export function useRoomActions(mock: Mock) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const reload = () => client.invalidateQueries({ queryKey: ['mock', mock.id, 'room'] });

  const attempt = async (what: string, work: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      notifications.show({
        color: 'red',
        title: what,
        message: `${explainError(error)} Your answers are kept.`,
      });
    } finally {
      setBusy(false);
    }
  };

  const flag = (item: MockRoomItem) =>
    attempt('The flag was not changed', async () => {
      await flagItem(mock.id, item.number, !item.isFlagged);
      await reload();
    });

  const finish = async () => {
    await saveOpenDrafts();
    const unanswered = mock.items.filter((item) => !item.isAnswered).map((item) => item.number);
    if (!(await askToConfirm(finishQuestion(unanswered)))) return;
    await attempt('The interview was not finished', async () => {
      await finishMock(mock.id);
      void client.invalidateQueries({ queryKey: ['mocks'] });
      void navigate(`/mocks/${mock.id}/report`, { replace: true });
    });
  };

  const leave = async () => {
    const [section, next] = mock.sections.slice(mock.section, mock.section + 2);
    if (section === undefined || next === undefined) return;
    await saveOpenDrafts();
    const question = {
      title: `Leave ${section.name} and go on to ${next.name}?`,
      text: `${section.name} closes: its answers are kept and cannot be changed any more. The time that is left of it is not added to the rest.`,
      confirm: 'Go on',
    };
    if (!(await askToConfirm(question))) return;
    await attempt('The section was not left', async () => {
      await leaveSection(mock.id, mock.section);
      await reload();
    });
  };

  return { client, isBusy, flag, finish, leave };
}

function finishQuestion(unanswered: number[]) {
  const gaps =
    unanswered.length === 0
      ? 'Every question has an answer.'
      : `${plural(unanswered.length, 'question')} without an answer: ${unanswered.join(', ')}.`;
  return {
    title: 'Finish the interview?',
    text: `${gaps} After that nothing can be changed; the report opens.`,
    confirm: 'Finish',
  };
}
