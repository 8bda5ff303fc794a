/** An answer as one text: what was typed, or the JSON of an answer with parts. */
export const textOf = (answer: unknown): string =>
  typeof answer === 'string' ? answer : JSON.stringify(answer);
