import { expect, it } from 'vitest';
import { formatQuantity, isDone, wholeAnswer } from './design';

const content = {
  estimates: [
    { quantity: 'Links', units: ['1/s', '1/min'] },
    { quantity: 'Storage', units: ['B', 'KB'] },
  ],
};

it('makes a whole answer of an empty draft', () => {
  expect(wholeAnswer({}, content)).toEqual({
    clarify: '',
    answersSeen: false,
    estimates: [
      { value: null, unit: '1/s', reasoning: '' },
      { value: null, unit: 'B', reasoning: '' },
    ],
    api: '',
    data: '',
    diagram: null,
    deepDive: '',
    changeAnswer: '',
  });
});

it('keeps what the draft holds, and drops estimates of quantities that are gone', () => {
  const given = { value: 5, unit: '1/min', reasoning: 'So.' };
  const answer = wholeAnswer({ api: 'POST', estimates: [given, given, given] }, content);
  expect(answer.api).toBe('POST');
  expect(answer.estimates).toEqual([given, given]);
});

it('marks a stage as done when something is in it, and the estimates when all are made', () => {
  const answer = wholeAnswer({ clarify: ' ', data: 'Key', diagram: { elements: [] } }, content);
  expect(isDone('clarify', answer)).toBe(false);
  expect(isDone('data', answer)).toBe(true);
  expect(isDone('diagram', answer)).toBe(false);
  expect(isDone('diagram', { ...answer, diagram: { elements: [{ id: 'a', type: 'line' }] } })).toBe(true);

  const one = { value: 0, unit: '1/s', reasoning: '' };
  expect(isDone('estimate', { ...answer, estimates: [one, { ...one, value: null }] })).toBe(false);
  expect(isDone('estimate', { ...answer, estimates: [one, one] })).toBe(true);
});

it('writes quantities with their units', () => {
  expect(formatQuantity(1160, '1/s')).toBe('1,160 per second');
  expect(formatQuantity(0.0134259, 'TB')).toBe('0.01343 TB');
  expect(formatQuantity(100, 'million')).toBe('100 million');
  expect(formatQuantity(1157.4074, '1')).toBe('1,157');
});
