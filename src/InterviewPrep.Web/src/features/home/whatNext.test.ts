import { describe, expect, it } from 'vitest';
import type { ProblemSummary } from '~/lib/api/types';
import { commonSkills, problemToContinue, suggestedProblem } from './whatNext';

const problem = (slug: string, rest: Partial<ProblemSummary> = {}): ProblemSummary => ({
  slug,
  name: slug,
  kind: 'coding',
  difficulty: 'easy',
  levels: [],
  skills: [],
  minutes: 15,
  status: 'todo',
  ...rest,
});

describe('problemToContinue', () => {
  const problems = [
    problem('a', { status: 'attempted' }),
    problem('b', { status: 'attempted' }),
    problem('c', { status: 'solved' }),
  ];

  it('is the unsolved one that was submitted last', () => {
    expect(problemToContinue(problems, [{ slug: 'c' }, { slug: 'b' }, { slug: 'a' }])?.slug).toBe('b');
  });

  it('is any that was begun when none of them was submitted lately', () => {
    expect(problemToContinue(problems, [])?.slug).toBe('a');
  });

  it('is none when everything begun is solved', () => {
    expect(problemToContinue([problem('c', { status: 'solved' })], [{ slug: 'c' }])).toBeUndefined();
  });
});

describe('suggestedProblem', () => {
  it('is the easiest, then the shortest, of those not begun', () => {
    const problems = [
      problem('hard', { difficulty: 'hard', minutes: 5 }),
      problem('long', { minutes: 30 }),
      problem('short', { minutes: 10 }),
      problem('done', { minutes: 1, status: 'solved' }),
    ];
    expect(suggestedProblem(problems)?.slug).toBe('short');
  });

  it('is one to code before a question that is as easy', () => {
    const problems = [problem('asked', { kind: 'concept', minutes: 2 }), problem('coded')];
    expect(suggestedProblem(problems)?.slug).toBe('coded');
  });
});

it('counts the skills', () => {
  const problems = [problem('a', { skills: ['trees', 'arrays'] }), problem('b', { skills: ['trees'] })];
  expect(commonSkills(problems, 1)).toEqual([{ skill: 'trees', problems: 2 }]);
});
