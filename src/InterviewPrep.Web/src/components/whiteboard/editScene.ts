import { CaptureUpdateAction, convertToExcalidrawElements, newElementWith } from '@excalidraw/excalidraw';
import type { ExcalidrawArrowElement, ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { freePlace, lineBetween } from './diagram';

/** Draws without a pointer: boxes by their names, arrows by the boxes that they join. */
export function addBox(board: ExcalidrawImperativeAPI, name: string) {
  const scene = board.getSceneElements();
  const place = freePlace(scene);
  const box = convertToExcalidrawElements([
    { type: 'rectangle', ...place, roughness: 0, label: { text: name, fontFamily: 6 } },
  ]);
  show(board, [...scene, ...box]);
}

export function connect(board: ExcalidrawImperativeAPI, fromId: string, toId: string, label: string) {
  const scene = board.getSceneElements();
  const [from, to] = [fromId, toId].map((id) => scene.find((element) => element.id === id));
  if (!from || !to) return;
  const { x, y, width, height } = lineBetween(from, to);
  const [arrow, ...text] = convertToExcalidrawElements([
    {
      type: 'arrow',
      x,
      y,
      width,
      height,
      points: [[0, 0] as never, [width, height] as never],
      roughness: 0,
      ...(label === '' ? {} : { label: { text: label, fontFamily: 6 } }),
    },
  ]);
  if (arrow === undefined) return;
  const bound = newElementWith(arrow as ExcalidrawArrowElement, {
    startBinding: { elementId: fromId, focus: 0, gap: 1 },
    endBinding: { elementId: toId, focus: 0, gap: 1 },
  });
  const ends = scene.map((element) =>
    element === from || element === to
      ? newElementWith(element, {
          boundElements: [...(element.boundElements ?? []), { type: 'arrow', id: arrow.id }],
        })
      : element,
  );
  show(board, [...ends, bound, ...text]);
}

/** Takes an element away, and with it its label and the arrows that end at it. */
export function remove(board: ExcalidrawImperativeAPI, id: string) {
  const goes = (element: ExcalidrawElement) =>
    element.id === id ||
    (element.type === 'text' && element.containerId === id) ||
    (element.type === 'arrow' &&
      [element.startBinding?.elementId, element.endBinding?.elementId].includes(id));
  const gone = new Set(
    board
      .getSceneElements()
      .filter(goes)
      .map((element) => element.id),
  );
  show(
    board,
    board
      .getSceneElements()
      .map((element) =>
        gone.has(element.id) || (element.type === 'text' && gone.has(element.containerId ?? ''))
          ? newElementWith(element, { isDeleted: true })
          : element,
      ),
  );
}

function show(board: ExcalidrawImperativeAPI, elements: readonly ExcalidrawElement[]) {
  board.updateScene({ elements, captureUpdate: CaptureUpdateAction.IMMEDIATELY });
  board.scrollToContent(undefined, { fitToContent: true });
}
