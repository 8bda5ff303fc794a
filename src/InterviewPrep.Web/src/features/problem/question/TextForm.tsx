import { Textarea } from '@mantine/core';
import { plural } from '~/lib/format';
import { type ConceptAnswer, countWords } from './answers';

type Props = { answer: ConceptAnswer; onChange: (answer: ConceptAnswer) => void };

export function TextForm({ answer, onChange }: Props) {
  const text = answer.text ?? '';
  return (
    <Textarea
      label="Your answer"
      description={`As you would say it to the interviewer: ${plural(countWords(text), 'word')} so far`}
      inputWrapperOrder={['label', 'input', 'description']}
      autosize
      minRows={8}
      maxRows={24}
      maxLength={20_000}
      value={text}
      onChange={(event) => onChange({ text: event.currentTarget.value })}
    />
  );
}
