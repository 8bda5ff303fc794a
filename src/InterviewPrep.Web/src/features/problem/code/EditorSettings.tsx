import { ActionIcon, Input, Kbd, Popover, SegmentedControl, Stack, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSettings } from '@tabler/icons-react';
import type { EditorPreferences } from '~/components/editor/editorPreferences';

type Props = { preferences: EditorPreferences; change: (part: Partial<EditorPreferences>) => void };

export function EditorSettings({ preferences, change }: Props) {
  const [isOpen, { toggle, close }] = useDisclosure(false);
  return (
    <Popover
      opened={isOpen}
      onDismiss={close}
      position="bottom-end"
      width={280}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Tooltip label="Editor settings">
          <ActionIcon variant="subtle" color="gray" aria-label="Editor settings" onClick={toggle}>
            <IconSettings size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Editor settings">
        <Stack gap="sm">
          <Choice
            label="Font size"
            values={['12', '14', '16', '18', '20']}
            value={String(preferences.fontSize)}
            choose={(size) => change({ fontSize: Number(size) })}
          />
          <Choice
            label="Tab width"
            values={['2', '4', '8']}
            value={String(preferences.tabWidth)}
            choose={(width) => change({ tabWidth: Number(width) })}
          />
          <Choice
            label="Keys"
            values={['default', 'vim']}
            value={preferences.keymap}
            choose={(keymap) => change({ keymap: keymap as EditorPreferences['keymap'] })}
          />
          <Text size="xs" c="dimmed">
            Tab indents. <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">M</Kbd> makes it leave the editor instead,
            and once more takes that back.
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

type ChoiceProps = { label: string; values: string[]; value: string; choose: (value: string) => void };

const Choice = ({ label, values, value, choose }: ChoiceProps) => (
  <div>
    <Input.Label component="div">{label}</Input.Label>
    <SegmentedControl fullWidth size="xs" aria-label={label} data={values} value={value} onChange={choose} />
  </div>
);
