import type { components } from './schema';

/** Short names for what the server's description calls by longer ones. */
type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type Readiness = Schemas['CheckReadinessResponse'];
export type Difficulty = Schemas['Difficulty'];
export type ProblemStatus = Schemas['ProblemStatus'];
export type ProblemSummary = Schemas['ListProblemsItem'];
export type Problem = Schemas['GetProblemResponse'];
export type ProblemContent = Schemas['ProblemContent'];
export type ContentOf<Type extends ProblemContent['type']> = Extract<ProblemContent, { type?: Type }>;
/** What is asked; an interview tells no more of it, and what is not told is not shown. */
export type Question = Pick<Problem, 'slug' | 'name' | 'kind' | 'minutes' | 'statement' | 'content'> &
  Partial<Pick<Problem, 'status' | 'difficulty' | 'skills' | 'hints' | 'hasArticle'>>;
/** A question that is answered in one way, say a `QuestionOf<'coding'>`. */
export type QuestionOf<Type extends ProblemContent['type']> = Question & { content: ContentOf<Type> };
export type MockTemplate = Schemas['MockTemplate'];
export type CompanyKind = Schemas['CompanyKind'];
export type Feedback = Schemas['Feedback'];
export type FeedbackOf<Type extends Feedback['type']> = Extract<Feedback, { type?: Type }>;
export type Grade = Schemas['Grade'];
export type EntryPoint = Schemas['EntryPointView'];
export type Sample = Schemas['Sample'];
/** The answer as one text: see `textOf`. */
export type Draft = Omit<Schemas['GetDraftResponse'], 'answer'> & { answer: string | null };
export type StaleDraft = Schemas['DraftRoutesStaleDraft'];
export type Note = Schemas['GetNoteResponse'];
export type StaleNote = Schemas['NoteRoutesStaleNote'];
export type SetAsideDraft = Schemas['ListSetAsideDraftsItem'];
export type Rating = Schemas['Rating'];
export type RatingView = Schemas['RatingView'];
export type ReviewItem = Schemas['ReviewItem'];
export type Progress = Schemas['GetProgressResponse'];
export type Day = Schemas['Day'];
export type SolvedCount = Schemas['SolvedCount'];
export type SkillScore = Schemas['SkillScore'];
export type Pace = Schemas['Pace'];
export type ProblemDetails = Schemas['Problem'];
export type Submission = Schemas['SubmissionView'];
export type SubmissionSummary = Schemas['ListSubmissionsItem'];
export type SubmissionState = Schemas['SubmissionState'];
export type Verdict = Schemas['Verdict'];
export type TestResult = Schemas['TestReport'];
export type CompileError = Schemas['CompileError'];
export type JudgingProgress = Schemas['StateEvent'];
export type JudgingStep = Schemas['Step'];
