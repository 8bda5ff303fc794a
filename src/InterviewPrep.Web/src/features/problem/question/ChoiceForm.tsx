import { Checkbox, Radio, Stack } from '@mantine/core';
import { Markdown } from '~/components/Markdown';
import type { ContentOf } from '~/lib/api/types';
import type { ConceptAnswer } from './answers';
import classes from './question.module.css';

type Props = {
  content: ContentOf<'choice'>;
  answer: ConceptAnswer;
  onChange: (answer: ConceptAnswer) => void;
};

export function ChoiceForm({ content, answer, onChange }: Props) {
  const chosen = (answer.choices ?? []).map(String);
  const choose = (values: string[]) => onChange({ choices: values.map(Number).sort((a, b) => a - b) });
  const options = content.options.map((option, index) => ({
    value: String(index),
    label: <Markdown>{option}</Markdown>,
    classNames: { root: classes.option, body: classes.optionBody, labelWrapper: classes.optionText },
  }));

  return content.isMultiple ? (
    <Checkbox.Group value={chosen} onChange={choose} label="Choose every right option">
      <Stack gap="xs" mt="xs">
        {options.map((option) => (
          <Checkbox key={option.value} {...option} />
        ))}
      </Stack>
    </Checkbox.Group>
  ) : (
    <Radio.Group value={chosen[0] ?? null} onChange={(value) => choose([value])} label="Choose one option">
      <Stack gap="xs" mt="xs">
        {options.map((option) => (
          <Radio key={option.value} {...option} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
