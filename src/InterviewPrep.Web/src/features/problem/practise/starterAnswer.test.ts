import { expect, it } from 'vitest';
import type { ProblemContent } from '~/lib/api/types';
import { starterAnswer } from './starterAnswer';

it.each(['coding', 'async', 'sql'])('begins a program of type %s with its starter', (type) => {
  expect(starterAnswer({ type, starter: 'begin here' } as ProblemContent)).toBe('begin here');
});

it('begins a form with its empty parts', () => {
  expect(starterAnswer({ type: 'behavioural' } as ProblemContent)).toEqual({
    situation: '',
    task: '',
    action: '',
    result: '',
  });
});
