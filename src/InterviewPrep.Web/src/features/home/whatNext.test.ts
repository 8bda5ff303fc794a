import { describe, expect, it } from 'vitest';
import type { MockTemplate, ProblemSummary } from '~/lib/api/types';
import { commonSkills, nextTemplate, problemToContinue, suggestedProblem } from './whatNext';

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

describe('the next interview', () => {
  const template = (slug: string, minutes: number) => ({ slug, minutes }) as MockTemplate;
  const [daily, screen, loop] = [template('daily', 25), template('screen', 45), template('loop', 120)];
  const sat = (slug: string, startedAt: string) => ({ template: slug, startedAt });

  it('is the shortest for whoever sat none', () =>
    expect(nextTemplate([loop, daily, screen], [])).toBe(daily));

  it('is the shortest that was never sat', () =>
    expect(nextTemplate([daily, screen, loop], [sat('daily', '2026-03-01')])).toBe(screen));

  it('is the one sat longest ago when all were', () =>
    expect(
      nextTemplate(
        [daily, screen],
        [sat('daily', '2026-03-05'), sat('screen', '2026-03-02'), sat('daily', '2026-03-01')],
      ),
    ).toBe(screen));
});
