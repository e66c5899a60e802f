/**
 * How much a bank may give away: the only place that says so. Shares are 0..1; each is counted on top of
 * what picking at random gives on the same questions.
 */
export const bankLimits = {
  /** Always the longest option. */
  longest: 0.1,
  /** Always the same letter. Options stand in another order for each learner, so it shows in reports alone. */
  letter: 0.2,
  /** Always “true”, or always “false”. */
  statements: 0.1,
  /** How much more often a wrong option has a word of certainty than a right one. */
  cues: 0.1,
  /** A classifier that reads the words of options alone, over all banks of a language together. */
  tone: 0.1,
} as const;

/** Of fewer questions nothing can be said. */
export const fewestQuestions = 6;
