import type { DiagramElement } from '~/lib/design';
import { sceneKey, storedElements } from './diagram';

const holdMs = 500;

export type SceneKeeper = ReturnType<typeof createSceneKeeper>;

/**
 * Stands between a board, which reports every movement of the pointer, and the draft: hands a scene on at most twice
 * a second, and only when it has really changed.
 */
export function createSceneKeeper(opened: readonly DiagramElement[]) {
  let known = sceneKey(opened);
  let offered: readonly DiagramElement[] | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let save: ((elements: DiagramElement[]) => void) | null = null;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (offered === null) return;
    const elements = storedElements(offered);
    offered = null;
    if (sceneKey(elements) === known) return;
    known = sceneKey(elements);
    save?.(elements);
  };

  return {
    /** What the board shows now. */
    offer(scene: readonly DiagramElement[]) {
      offered = scene;
      timer ??= setTimeout(flush, holdMs);
    },
    /** Hands on at once what is held back. */
    flush,
    /** Whether the draft holds another scene than the board, which then has to take it. */
    adopts(elements: readonly DiagramElement[]): boolean {
      if (sceneKey(elements) === known) return false;
      known = sceneKey(elements);
      offered = null;
      return true;
    },
    /** Returns the function that hands on the last change and stops. */
    open(onSave: (elements: DiagramElement[]) => void) {
      save = onSave;
      return () => {
        flush();
        save = null;
      };
    },
  };
}
