import { getHotkeyHandler } from '@mantine/hooks';
import { useEffect, useEffectEvent } from 'react';

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
      if (document.querySelector('[role="dialog"][aria-modal="true"]') === null) handle(event);
    };
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, [keys]);
}
