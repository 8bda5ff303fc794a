import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import type { DiagramElement } from '~/lib/design';
import { type DiagramPart, inWords } from './diagram';
import { addBox, connect, remove } from './editScene';
import classes from './whiteboard.module.css';

type Props = { board: ExcalidrawImperativeAPI; elements: DiagramElement[] };

/** The same diagram as a list, for the keyboard, a screen reader or a small screen. */
export function PartsList({ board, elements }: Props) {
  const { boxes, arrows, notes } = inWords(elements);
  return (
    <details className={classes.parts}>
      <summary>The diagram as a list: add and join boxes without drawing</summary>
      <NewBox onAdd={(name) => addBox(board, name)} />
      {boxes.length > 1 && (
        <NewArrow boxes={boxes} onAdd={(from, to, label) => connect(board, from, to, label)} />
      )}
      {[...boxes, ...arrows, ...notes].length === 0 && <p className={classes.quiet}>Nothing is drawn yet.</p>}
      <ul aria-label="Parts of the diagram" className={classes.partList}>
        {[...boxes, ...arrows, ...notes].map(({ id, text }) => (
          <li key={id}>
            <span>{text}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Remove: ${text}`}
              onClick={() => remove(board, id)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </details>
  );
}

function NewBox({ onAdd }: { onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form className={classes.partForm} onSubmit={add}>
      <TextInput
        label="New box"
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        Add the box
      </Button>
    </form>
  );
}

type ArrowProps = { boxes: DiagramPart[]; onAdd: (from: string, to: string, label: string) => void };

function NewArrow({ boxes, onAdd }: ArrowProps) {
  const [ends, setEnds] = useState({ from: '', to: '' });
  const [label, setLabel] = useState('');
  const choices = boxes.map(({ id, text }) => ({ value: id, label: text }));
  // A box that was taken away meanwhile is no choice any more.
  const has = (id: string) => boxes.some((box) => box.id === id);
  const from = has(ends.from) ? ends.from : (boxes[0]?.id ?? '');
  const to = has(ends.to) ? ends.to : (boxes[1]?.id ?? '');
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (from === to) return;
    onAdd(from, to, label.trim());
    setLabel('');
  };
  return (
    <form className={classes.partForm} onSubmit={add}>
      <NativeSelect
        label="From"
        data={choices}
        value={from}
        onChange={(event) => setEnds({ from: event.currentTarget.value, to })}
      />
      <NativeSelect
        label="To"
        data={choices}
        value={to}
        error={from === to ? 'An arrow joins two boxes' : undefined}
        onChange={(event) => setEnds({ from, to: event.currentTarget.value })}
      />
      <TextInput
        label="What passes"
        maxLength={80}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        Add the arrow
      </Button>
    </form>
  );
}
