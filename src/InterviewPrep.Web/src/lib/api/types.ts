import type { components } from './schema';

/** Short names for what the server's description calls by longer ones. */
type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type Readiness = Schemas['CheckReadinessResponse'];
export type Difficulty = Schemas['Difficulty'];
export type ProblemStatus = Schemas['ProblemStatus'];
export type ProblemSummary = Schemas['ListProblemsItem'];
export type Problem = Schemas['GetProblemResponse'];
export type EntryPoint = Schemas['GetProblemEntryPointView'];
export type Sample = Schemas['GetProblemSample'];
export type Draft = Schemas['GetDraftResponse'];
export type StaleDraft = Schemas['DraftRoutesStaleDraft'];
export type ProblemDetails = Schemas['Problem'];
export type Submission = Schemas['SubmissionView'];
export type SubmissionSummary = Schemas['ListSubmissionsItem'];
export type SubmissionState = Schemas['SubmissionState'];
export type Verdict = Schemas['Verdict'];
export type TestResult = Schemas['TestReport'];
export type CompileError = Schemas['CompileError'];
export type JudgingProgress = Schemas['StateEvent'];
export type JudgingStep = Schemas['Step'];
