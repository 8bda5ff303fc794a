import { beforeEach, expect, it, vi } from 'vitest';
import { createSceneKeeper } from './sceneKeeper';

const scene = (version: number) => [{ id: 'a', type: 'rectangle', version, versionNonce: version }];
const save = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  save.mockReset();
});

it('hands on many changes as one', () => {
  const keeper = createSceneKeeper([]);
  keeper.open(save);
  keeper.offer(scene(1));
  vi.advanceTimersByTime(300);
  keeper.offer(scene(2));
  expect(save).not.toHaveBeenCalled();

  vi.advanceTimersByTime(200);
  expect(save.mock.calls).toEqual([[scene(2)]]);
});

it('hands on nothing when nothing changed', () => {
  const keeper = createSceneKeeper(scene(1));
  keeper.open(save);
  keeper.offer([...scene(1), { id: 'b', type: 'line', isDeleted: true }]);
  vi.advanceTimersByTime(1_000);
  expect(save).not.toHaveBeenCalled();
});

it('hands on what it holds back when it is asked to, and when it is closed', () => {
  const keeper = createSceneKeeper([]);
  const close = keeper.open(save);
  keeper.offer(scene(1));
  keeper.flush();
  expect(save).toHaveBeenCalledTimes(1);
  keeper.offer(scene(2));
  close();
  expect(save).toHaveBeenLastCalledWith(scene(2));
  vi.advanceTimersByTime(1_000);
  expect(save).toHaveBeenCalledTimes(2);
});

it('takes a scene from elsewhere once, and not its own', () => {
  const keeper = createSceneKeeper([]);
  keeper.open(save);
  keeper.offer(scene(1));
  keeper.flush();
  expect(keeper.adopts(scene(1))).toBe(false);
  expect(keeper.adopts(scene(5))).toBe(true);
  expect(keeper.adopts(scene(5))).toBe(false);
});
