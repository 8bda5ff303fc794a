import { Kbd, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';

type Props = { value: string; onChange: (value: string) => void };

export function ProblemSearch({ value, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => input.current?.focus()]]);

  return (
    <TextInput
      ref={input}
      type="search"
      aria-label="Search the problems"
      aria-keyshortcuts="/"
      placeholder="Search by name or skill"
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        <Kbd size="xs" aria-hidden>
          /
        </Kbd>
      }
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
