import { getHotkeyHandler } from '@mantine/hooks';
import { useEffect, useEffectEvent } from 'react';

// The whiteboard calls a bar of colours, which is part of the page, a modal dialog.
const openDialog = '[role="dialog"][aria-modal="true"]:not([data-whiteboard] *)';

/**
 * A shortcut that works everywhere, also while typing and inside the code editor: it listens before the editor does,
 * which would otherwise take Ctrl+Enter and Ctrl+K for itself. A dialog that is open keeps its keys.
 */
export function useShortcut(keys: string, action: () => void) {
  const run = useEffectEvent(action);

  useEffect(() => {
    const handle = getHotkeyHandler([
      [
        keys,
        (event: KeyboardEvent) => {
          event.stopPropagation();
          run();
        },
      ],
    ]);
    const listener = (event: KeyboardEvent) => {
      if (document.querySelector(openDialog) === null) handle(event);
    };
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, [keys]);
}
