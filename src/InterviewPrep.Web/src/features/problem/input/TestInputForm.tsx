import { Button, NativeSelect, Stack, Textarea } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import classes from './input.module.css';
import type { TestInput } from './useTestInput';

type Props = { testInput: TestInput; isBusy: boolean; run: () => void };

export function TestInputForm({ testInput, isBusy, run }: Props) {
  const { form, fields, takesExpected, samples, values, errors, setField, setExpected, fillFrom } = testInput;
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <Stack gap="sm" maw={720}>
        {samples.length > 1 && (
          <NativeSelect
            label="Fill from"
            className={classes.samples}
            onChange={(event) => fillFrom(Number(event.currentTarget.value))}
            data={samples.map(({ name }, index) => ({ value: String(index), label: name }))}
          />
        )}
        {fields.map(({ name, type }, index) => (
          <JsonField
            key={name}
            label={`${name}: ${type}`}
            value={values.fields[index] ?? ''}
            error={errors.fields[index]}
            onChange={(text) => setField(index, text)}
          />
        ))}
        {takesExpected && (
          <JsonField
            label="Expected (optional)"
            description="Without it, the answer of your code is shown and not judged."
            value={values.expected}
            error={errors.expected}
            onChange={setExpected}
          />
        )}
        <Button
          type="submit"
          variant="default"
          className={classes.run}
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          disabled={isBusy}
        >
          Run with this input
        </Button>
      </Stack>
    </form>
  );
}

type JsonFieldProps = {
  label: string;
  description?: string;
  value: string;
  error: string | null | undefined;
  onChange: (text: string) => void;
};

const JsonField = ({ label, description, value, error, onChange }: JsonFieldProps) => (
  <Textarea
    label={label}
    description={description}
    classNames={{ input: classes.json }}
    autosize
    minRows={1}
    maxRows={10}
    spellCheck={false}
    autoCapitalize="off"
    autoCorrect="off"
    value={value}
    error={error}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);
