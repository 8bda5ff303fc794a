import { expect, it } from 'vitest';
import { freePlace, inWords, lineBetween, sceneKey, storedElements } from './diagram';

const box = (id: string, x = 0, y = 0) => ({ id, type: 'rectangle', x, y, width: 180, height: 80 });
const label = (containerId: string, text: string) => ({
  id: `${containerId}-label`,
  type: 'text',
  containerId,
  text,
});

it('keeps neither what was deleted nor what would be loaded from elsewhere', () => {
  const kept = storedElements([
    box('a'),
    { id: 'b', type: 'line', isDeleted: true },
    { id: 'c', type: 'image' },
    { id: 'd', type: 'embeddable' },
  ]);
  expect(kept.map(({ id }) => id)).toEqual(['a']);
});

it('tells a scene that changed from one that did not', () => {
  const scene = [{ ...box('a'), version: 1, versionNonce: 7 }];
  expect(sceneKey([{ ...box('a', 5), version: 1, versionNonce: 7 }])).toBe(sceneKey(scene));
  expect(sceneKey([{ ...box('a'), version: 2, versionNonce: 8 }])).not.toBe(sceneKey(scene));
  expect(sceneKey([])).not.toBe(sceneKey(scene));
});

it('says a diagram in words', () => {
  const elements = [
    box('api'),
    label('api', 'API\n service'),
    box('store', 400),
    { id: 'go', type: 'arrow', startBinding: { elementId: 'api' }, endBinding: { elementId: 'store' } },
    label('go', 'reads'),
    { id: 'loose', type: 'arrow', startBinding: { elementId: 'api' }, endBinding: null },
    { id: 'note', type: 'text', text: 'Two regions', containerId: null },
  ];
  const words = inWords(elements);
  expect(words.boxes.map(({ text }) => text)).toEqual(['API service', 'A rectangle without a name']);
  expect(words.arrows.map(({ text }) => text)).toEqual([
    'API service → a rectangle without a name: reads',
    'API service → …',
  ]);
  expect(words.notes.map(({ text }) => text)).toEqual(['Two regions']);
});

it('puts a new box where nothing lies', () => {
  expect(freePlace([])).toMatchObject({ x: 0, y: 0 });
  expect(freePlace([box('a'), box('b', 300)])).toMatchObject({ x: 560, y: 0 });
  const row = [0, 1, 2, 3].map((index) => box(String(index), index * 280));
  expect(freePlace(row)).toMatchObject({ x: 0, y: 160 });
});

it('draws an arrow from edge to edge', () => {
  expect(lineBetween(box('a'), box('b', 400))).toEqual({ x: 180, y: 40, width: 220, height: 0 });
  expect(lineBetween(box('a'), box('b', 0, 200))).toEqual({ x: 90, y: 80, width: 0, height: 120 });
  expect(lineBetween(box('a', 400), box('b'))).toEqual({ x: 400, y: 40, width: -220, height: 0 });
});
