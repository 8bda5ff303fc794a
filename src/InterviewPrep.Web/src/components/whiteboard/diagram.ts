import type { DiagramElement } from '~/lib/design';

/** What a diagram may hold: nothing that would be loaded from elsewhere. */
const kept = new Set(['rectangle', 'ellipse', 'diamond', 'arrow', 'line', 'freedraw', 'text', 'frame']);
const shapes = new Set(['rectangle', 'ellipse', 'diamond']);

/** The elements to keep of a scene: those that were deleted are only there for undoing. */
export const storedElements = (scene: readonly DiagramElement[]): DiagramElement[] =>
  scene.filter(({ type, isDeleted }) => isDeleted !== true && kept.has(type));

/** Two scenes with the same key look the same. */
export const sceneKey = (elements: readonly DiagramElement[]) =>
  elements.map(({ id, version, versionNonce }) => `${id}:${String(version)}:${String(versionNonce)}`).join();

export type DiagramPart = { id: string; text: string };
export type DiagramInWords = { boxes: DiagramPart[]; arrows: DiagramPart[]; notes: DiagramPart[] };

/** A diagram in words: its shapes by their labels, its arrows by what they join, and the texts that stand alone. */
export function inWords(elements: readonly DiagramElement[]): DiagramInWords {
  const labelOf = (id: string) =>
    elements.filter((text) => text.type === 'text' && text.containerId === id).map(textOf)[0];
  const nameOf = (binding: unknown) => {
    const id = (binding as { elementId?: string } | null | undefined)?.elementId;
    const end = elements.find((element) => element.id === id);
    return end && (end.type === 'text' ? textOf(end) : (labelOf(end.id) ?? `a ${end.type} without a name`));
  };
  return {
    boxes: elements
      .filter(({ type }) => shapes.has(type))
      .map(({ id, type }) => ({ id, text: labelOf(id) ?? `A ${type} without a name` })),
    arrows: elements
      .filter(({ type }) => type === 'arrow')
      .map(({ id, startBinding, endBinding }) => {
        const label = labelOf(id);
        const ends = `${nameOf(startBinding) ?? '…'} → ${nameOf(endBinding) ?? '…'}`;
        return { id, text: label === undefined ? ends : `${ends}: ${label}` };
      }),
    notes: elements
      .filter(({ type, containerId }) => type === 'text' && !containerId)
      .map((text) => ({ id: text.id, text: textOf(text) })),
  };
}

const textOf = ({ text }: DiagramElement) =>
  typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';

export type Box = { x: number; y: number; width: number; height: number };

export const newBox = { width: 180, height: 80 };
const cell = { width: 280, height: 160 };
const columns = 4;

/** Where a new box fits: the first cell of a grid that nothing lies in. */
export function freePlace(elements: readonly DiagramElement[]): Box {
  const taken = elements.map((element) => element as unknown as Box);
  for (let index = 0; ; index++) {
    const place = {
      x: (index % columns) * cell.width,
      y: Math.floor(index / columns) * cell.height,
      ...newBox,
    };
    if (!taken.some((other) => overlap(place, other))) return place;
  }
}

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** A straight line from the edge of one box to that of another. */
export function lineBetween(from: Box, to: Box): Box {
  const [start, end] = [centerOf(from), centerOf(to)];
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const [leave, arrive] = [edgeShare(from, dx, dy), edgeShare(to, dx, dy)];
  return {
    x: Math.round(start.x + dx * leave),
    y: Math.round(start.y + dy * leave),
    width: Math.round(dx * (1 - leave - arrive)),
    height: Math.round(dy * (1 - leave - arrive)),
  };
}

const centerOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** The share of the way from a box's middle at which it is left. */
const edgeShare = ({ width, height }: Box, dx: number, dy: number) =>
  Math.min(dx === 0 ? 0.45 : width / 2 / Math.abs(dx), dy === 0 ? 0.45 : height / 2 / Math.abs(dy), 0.45);
