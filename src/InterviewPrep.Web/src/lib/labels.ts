import type { CompanyKind, Difficulty, ProblemStatus, Verdict } from '~/lib/api/types';

export const verdictLabels: Record<Verdict, string> = {
  Accepted: 'Accepted',
  WrongAnswer: 'Wrong answer',
  TimeLimitExceeded: 'Time limit exceeded',
  MemoryLimitExceeded: 'Memory limit exceeded',
  OutputLimitExceeded: 'Output limit exceeded',
  RuntimeError: 'Runtime error',
  CompileError: 'Compile error',
  InternalError: 'Judge failure',
  Answered: 'Answered',
};

export const statusLabels: Record<ProblemStatus, string> = {
  todo: 'To do',
  attempted: 'Attempted',
  solved: 'Solved',
};

export const companyLabels: Record<CompanyKind, string> = {
  any: 'Any company',
  large: 'Large company',
  'mid-size': 'Mid-size company',
  'start-up': 'Start-up',
};

export const difficulties: Difficulty[] = ['easy', 'medium', 'hard'];
export const levels = ['junior', 'mid', 'senior', 'lead'];
export const statuses: ProblemStatus[] = ['todo', 'attempted', 'solved'];

const spelledOtherwise: Record<string, string> = {
  nosql: 'NoSQL',
  csharp: 'C#',
  'dotnet-runtime': '.NET runtime',
  'async-await': 'async and await',
  'ci-cd': 'CI/CD',
  'tcp-ip': 'TCP/IP',
  'union-find': 'Union-find',
  'breadth-first-search': 'Breadth-first search',
  'depth-first-search': 'Depth-first search',
  design: 'Data structure design',
};
const abbreviations = new Set(['sql', 'linq', 'http', 'dns', 'tls', 'rest', 'orm', 'api']);

/** `hash-tables` → `Hash tables`. */
export function skillLabel(skill: string): string {
  if (spelledOtherwise[skill] !== undefined) return spelledOtherwise[skill];
  const words = skill.split('-').map((word) => (abbreviations.has(word) ? word.toUpperCase() : word));
  return capitalize(words.join(' '));
}

const kindLabels: Record<string, string> = { sql: 'SQL', review: 'Code review', design: 'System design' };

export const kindLabel = (kind: string) => kindLabels[kind] ?? capitalize(kind);

export const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
