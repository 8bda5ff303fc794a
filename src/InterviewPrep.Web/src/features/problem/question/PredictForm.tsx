import { Textarea } from '@mantine/core';
import { useEditorPreferences } from '~/components/editor/editorPreferences';
import { LazyCodeEditor } from '~/components/editor/lazy';
import type { ContentOf } from '~/lib/api/types';
import type { ConceptAnswer } from './answers';
import classes from './question.module.css';

type Props = {
  content: ContentOf<'predict'>;
  answer: ConceptAnswer;
  onChange: (answer: ConceptAnswer) => void;
};

const linePixels = 21;

export function PredictForm({ content, answer, onChange }: Props) {
  const { preferences } = useEditorPreferences();
  const lines = content.snippet.trimEnd().split('\n').length;
  return (
    <>
      <div className={classes.snippet} style={{ height: (lines + 1) * linePixels }}>
        <LazyCodeEditor
          label="The program, read-only"
          value={content.snippet.trimEnd()}
          preferences={preferences}
        />
      </div>
      <Textarea
        label="What it prints"
        description="Line by line, exactly"
        autosize
        minRows={3}
        maxRows={16}
        maxLength={4_000}
        spellCheck={false}
        classNames={{ input: classes.output }}
        value={answer.output ?? ''}
        onChange={(event) => onChange({ output: event.currentTarget.value })}
      />
    </>
  );
}
