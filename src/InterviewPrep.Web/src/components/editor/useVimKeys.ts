import { useEffect, useRef } from 'react';
import type { monaco } from './monaco';

/** Vim's keys, loaded only for those who want them. Returns where the mode line goes. */
export function useVimKeys(editor: monaco.editor.IStandaloneCodeEditor | null, isOn: boolean) {
  const status = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (editor === null || !isOn) return;
    let vim: { dispose: () => void } | undefined;
    let isGone = false;
    void import('monaco-vim').then(({ initVimMode }) => {
      if (!isGone) vim = initVimMode(editor, status.current);
    });
    return () => {
      isGone = true;
      vim?.dispose();
    };
  }, [editor, isOn]);

  return status;
}
