import type { ContentOf } from './api/types';

/** The stages of a system design, in the order in which they are worked through. */
export const designStages = ['clarify', 'estimate', 'api', 'data', 'diagram', 'deepDive'] as const;
export type DesignStage = (typeof designStages)[number];

export const stageLabels: Record<DesignStage, string> = {
  clarify: 'Clarify',
  estimate: 'Estimate',
  api: 'API',
  data: 'Data model',
  diagram: 'Diagram',
  deepDive: 'Deep dive',
};

/** An element as Excalidraw keeps it; what else it holds is Excalidraw's own. */
export type DiagramElement = { id: string; type: string } & Record<string, unknown>;
export type Diagram = { elements: DiagramElement[] };

/** A quantity that is not estimated has no value. */
export type GivenEstimate = { value: number | null; unit: string; reasoning: string };

/** What stands behind `answer` of a system design. */
export type DesignAnswer = {
  clarify: string;
  answersSeen: boolean;
  estimates: GivenEstimate[];
  api: string;
  data: string;
  diagram: Diagram | null;
  deepDive: string;
  changeAnswer: string;
};

/** A draft, which may hold nothing yet, as a whole answer; what was not estimated is in the first unit of its family. */
export function wholeAnswer(
  draft: Partial<DesignAnswer>,
  { estimates }: Pick<ContentOf<'design'>, 'estimates'>,
): DesignAnswer {
  return {
    clarify: '',
    answersSeen: false,
    api: '',
    data: '',
    diagram: null,
    deepDive: '',
    changeAnswer: '',
    ...draft,
    estimates: estimates.map(
      ({ units }, index) => draft.estimates?.[index] ?? { value: null, unit: units[0] ?? '', reasoning: '' },
    ),
  };
}

/** Whether there is something in a stage; in that of the estimates, everything. */
export function isDone(stage: DesignStage, answer: DesignAnswer): boolean {
  if (stage === 'estimate') return answer.estimates.every(({ value }) => value !== null);
  if (stage === 'diagram') return (answer.diagram?.elements.length ?? 0) > 0;
  return answer[stage].trim() !== '';
}

const unitWords: Record<string, string> = {
  '1': '',
  '1/s': 'per second',
  '1/min': 'per minute',
  '1/h': 'per hour',
  '1/day': 'per day',
};

/** `1/s` → `per second`; a plain number has no word. */
export const unitLabel = (unit: string) => unitWords[unit] ?? unit;

/** `1,160 per second`, `0.0134 TB`: four digits are enough for an estimate. */
export function formatQuantity(value: number, unit: string): string {
  const digits = Math.abs(value) >= 1_000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 4 };
  return `${value.toLocaleString('en-GB', digits)} ${unitLabel(unit)}`.trim();
}
