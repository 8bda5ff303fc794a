import { useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router';
import { turnToItem } from '~/lib/api/changeMock';
import type { Mock, MockRoomItem } from '~/lib/api/getMock';

/** The question that the address names; else the one that was in front last, or the first that is open. */
export function currentItem({ items, openItem, section }: Mock, asked: number | null): MockRoomItem {
  const find = (number: number | null) => items.find((one) => one.number === number && one.isOpen);
  const item = find(asked) ?? find(openItem) ?? items.find((one) => one.section === section) ?? items[0];
  if (item === undefined) throw new Error('An interview has questions.');
  return item;
}

export function useCurrentItem(mock: Mock) {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('question');
  const item = currentItem(mock, asked === null ? null : Number(asked));

  // The server counts the time of each question from here on; when it cannot be told, it counts on for the one before.
  const tell = useEffectEvent((number: number) => void turnToItem(mock.id, number).catch(() => undefined));
  useEffect(() => tell(item.number), [item.number]);

  return { item, turnTo: (number: number) => setSearch({ question: String(number) }) };
}
