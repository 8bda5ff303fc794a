import { expect, it } from 'vitest';
import type { ProblemContent } from '~/lib/api/types';
import { answerText } from './answerText';

const as = (content: object) => content as ProblemContent;

it('shows code as it was typed', () => {
  expect(answerText('return 1;', as({ type: 'coding' }))).toBe('return 1;');
});

it('names what was chosen and ordered', () => {
  expect(answerText({ choices: [2, 0] }, as({ type: 'choice', options: ['a', 'b', 'c'] }))).toBe(
    'Choices\n- c\n- a',
  );
  expect(answerText({ order: [1, 0] }, as({ type: 'order', items: ['x', 'y'] }))).toBe('Order\n1. y\n2. x');
});

it('puts parts one below the other and leaves out empty ones', () => {
  const answer = { situation: 'Red build', task: '', action: 'Waited' };
  expect(answerText(answer, as({ type: 'behavioural' }))).toBe('Situation\nRed build\n\nAction\nWaited');
});

it('shows marks as lines', () => {
  const marks = [{ file: 'A.cs', line: 3, category: 'security', comment: 'leaks' }];
  expect(answerText({ marks }, as({ type: 'review' }))).toBe('Marks\nA.cs, 3, security, leaks');
});

it('shows estimates by their quantity and a drawing by its words', () => {
  const answer = {
    estimates: [{ value: 40, unit: '1/s', reasoning: 'busy' }],
    diagram: { elements: [{ type: 'text', text: 'Queue' }, { type: 'arrow' }] },
    deepDive: null,
  };
  const content = as({ type: 'design', estimates: [{ quantity: 'Writes', units: [] }] });
  expect(answerText(answer, content)).toBe('Estimates\nWrites: 40, 1/s, busy\n\nDiagram\nQueue');
});
