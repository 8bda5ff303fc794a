export type Me = {
  id: string;
  name: string;
  email: string | null;
  isGuest: boolean;
  isAdministrator: boolean;
};

export type Difficulty = 'easy' | 'medium' | 'hard';
export type ProblemStatus = 'todo' | 'attempted' | 'solved';

export type ProblemSummary = {
  slug: string;
  name: string;
  kind: string;
  difficulty: Difficulty;
  levels: string[];
  skills: string[];
  minutes: number;
  status: ProblemStatus;
};

export type Parameter = { name: string; type: string };

export type Member = { name: string; returns: string; parameters: Parameter[] };

export type EntryPoint = {
  kind: 'method' | 'class';
  type: string;
  name: string;
  returns: string;
  parameters: Parameter[];
  members?: Member[];
};

export type Sample = {
  name: string;
  why: string | null;
  input: string;
  expected: string;
  args: unknown[] | null;
  calls: unknown[] | null;
};

export type Problem = ProblemSummary & {
  version: number;
  limits: { timeMs: number; memoryMb: number };
  compare: 'exact' | 'unordered' | 'float' | 'checker';
  statement: string;
  starter: string;
  hints: string[];
  entryPoint: EntryPoint;
  samples: Sample[];
};

export type Draft = { answer: string | null; revision: number; savedAt: string | null };

export type Verdict =
  | 'Accepted'
  | 'WrongAnswer'
  | 'TimeLimitExceeded'
  | 'MemoryLimitExceeded'
  | 'OutputLimitExceeded'
  | 'RuntimeError'
  | 'CompileError'
  | 'InternalError'
  | 'Answered';

export type SubmissionState = 'Queued' | 'Running' | 'Judged';

export type TestResult = {
  name: string;
  passed: boolean;
  status: 'passed' | 'failed' | 'skipped';
  hidden: boolean;
  verdict: Verdict | null;
  why: string | null;
  message: string | null;
  input: string | null;
  expected: string | null;
  actual: string | null;
  stdout: string | null;
  timeMs: number;
};

export type CompileError = {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  code: string;
  message: string;
};

export type Purpose = 'run' | 'submit';

export type Submission = {
  id: string;
  slug: string;
  name: string;
  kind: string;
  purpose: Purpose;
  state: SubmissionState;
  verdict: Verdict | null;
  detail: string | null;
  score: number | null;
  answer: string;
  tests: TestResult[];
  compileErrors: CompileError[];
  timeMs: number | null;
  memoryKb: number | null;
  createdAt: string;
  judgedAt: string | null;
};

export type SubmissionSummary = {
  id: string;
  slug: string;
  name: string;
  kind: string;
  state: SubmissionState;
  verdict: Verdict | null;
  detail: string | null;
  passed: number;
  total: number;
  timeMs: number | null;
  memoryKb: number | null;
  createdAt: string;
};

export type Page<T> = { items: T[]; total: number; page: number; pageSize: number };

export type JudgingStep = 'queued' | 'compiling' | 'running';

export type JudgingProgress = {
  state: SubmissionState;
  step: JudgingStep;
  done: number;
  total: number;
};
