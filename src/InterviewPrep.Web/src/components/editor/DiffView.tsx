import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './editor.module.css';
import { commonOptions, monaco, themeNames } from './monaco';

type Props = {
  left: string;
  right: string;
  leftLabel: string;
  rightLabel: string;
  language?: 'csharp' | 'sql' | 'plaintext';
};

/** Two texts side by side, or one below the other where there is no room; both read-only. */
export function DiffView({ left, right, leftLabel, rightLabel, language = 'csharp' }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const colorScheme = useComputedColorScheme('light', { getInitialValueInEffect: false });

  useEffect(() => {
    if (container.current === null) return;
    const original = monaco.editor.createModel(left, language);
    const modified = monaco.editor.createModel(right, language);
    const diff = monaco.editor.createDiffEditor(container.current, {
      ...commonOptions,
      theme: themeNames[colorScheme],
      readOnly: true,
      wordWrap: language === 'plaintext' ? 'on' : 'off',
      useInlineViewWhenSpaceIsLimited: true,
      renderSideBySideInlineBreakpoint: 600,
      renderOverviewRuler: false,
    });
    diff.getOriginalEditor().updateOptions({ ariaLabel: leftLabel });
    diff.getModifiedEditor().updateOptions({ ariaLabel: rightLabel });
    diff.setModel({ original, modified });
    return () => {
      diff.dispose();
      original.dispose();
      modified.dispose();
    };
  }, [left, right, leftLabel, rightLabel, language, colorScheme]);

  return <div ref={container} className={classes.editor} />;
}
