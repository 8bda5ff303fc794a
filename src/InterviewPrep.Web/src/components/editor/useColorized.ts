import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useState } from 'react';

/** The lines of C# as HTML with Monaco's colours; null until Monaco is there. */
export function useColorized(text: string): string[] | null {
  const colorScheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const [lines, setLines] = useState<string[] | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void import('./monaco').then(async ({ monaco, themeNames }) => {
      monaco.editor.setTheme(themeNames[colorScheme]);
      const html = await monaco.editor.colorize(text, 'csharp', { tabSize: 4 });
      if (isCurrent) setLines(html.split('<br/>'));
    });
    return () => {
      isCurrent = false;
    };
  }, [text, colorScheme]);

  return lines;
}
