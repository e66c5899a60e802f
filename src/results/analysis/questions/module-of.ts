/** `definitions.q03` → `definitions`; '' where an id has no module, as a number has none (`#1.3`). */
export const moduleOf = (question: string): string =>
  question.includes('.') && !question.startsWith('#') ? question.slice(0, question.indexOf('.')) : '';
