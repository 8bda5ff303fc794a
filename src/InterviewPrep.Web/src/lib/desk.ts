import type { QueryKey } from '@tanstack/react-query';
import { saveDraft } from '~/lib/api/saveDraft';
import { saveMockDraft } from '~/lib/api/saveMockDraft';
import { type RunRequest, startMockRun, startRun } from '~/lib/api/startRun';
import { submitAnswer, submitMockAnswer } from '~/lib/api/submitAnswer';

/** Where drafts are kept: the page of a problem, or one place of an interview. */
export type DraftPlace = {
  /** Names the text that this browser keeps until the server has it. */
  draftKey: string;
  /** Throws an `ApiError` of status 409, with the other text in its body, when the draft was saved elsewhere since. */
  saveDraft: (
    draft: { answer: unknown; revision: number },
    keepalive: boolean,
  ) => Promise<{ revision: number; savedAt: string }>;
};

/** Where a question is worked on. */
export type Desk = DraftPlace & {
  run: (request: RunRequest) => Promise<{ id: string }>;
  submit: (answer: unknown) => Promise<{ id: string }>;
  /** What a verdict changes. */
  outdated: QueryKey[];
};

export const practiceDesk = (slug: string): Desk => ({
  draftKey: slug,
  saveDraft: (draft, keepalive) => saveDraft(slug, draft, keepalive),
  run: (request) => startRun(slug, request),
  submit: (answer) => submitAnswer(slug, answer),
  outdated: [['problem', slug], ['problems'], ['submissions'], ['reviews'], ['rating']],
});

export const interviewDesk = (mockId: string, number: number): Desk => ({
  draftKey: `mock-${mockId}-${number}`,
  saveDraft: (draft, keepalive) => saveMockDraft(mockId, number, draft, keepalive),
  run: (request) => startMockRun(mockId, number, request),
  submit: (answer) => submitMockAnswer(mockId, number, answer),
  outdated: [['mock', mockId, 'room']],
});
