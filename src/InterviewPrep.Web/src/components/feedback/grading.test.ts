import { expect, it } from 'vitest';
import { isComplete, proposeGrades, scoreOf } from './grading';

const point = (weight: number, isFound = false) => ({
  point: 'p',
  weight,
  strong: null,
  weak: null,
  isFound,
});

it('proposes what the program found', () => {
  expect(proposeGrades([point(60, true), point(40)], null)).toEqual(['met', 'missed']);
});

it('proposes nothing where nothing was found', () => {
  const grades = proposeGrades([point(60), point(40)], null);
  expect(grades).toEqual([null, null]);
  expect(isComplete(grades)).toBe(false);
});

it('keeps what the person said before', () => {
  expect(proposeGrades([point(60, true), point(40)], ['missed', 'partly'])).toEqual(['missed', 'partly']);
});

it('adds the weights of what is met and half of what is partly met', () => {
  const points = [point(50), point(30), point(20)];
  expect(scoreOf({ points }, ['met', 'partly', 'missed'])).toBeCloseTo(0.65);
  expect(scoreOf({ points: [point(50), point(50)] }, [null, 'met'])).toBe(0.5);
});

it('adds what the program gave to the share of the grades', () => {
  const assessed = { points: [point(50), point(50)], earned: 0.125, gradedShare: 0.75 };
  expect(scoreOf(assessed, ['met', 'met'])).toBeCloseTo(0.875);
  expect(scoreOf(assessed, ['missed', 'missed'])).toBeCloseTo(0.125);
});
