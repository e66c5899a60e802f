/** What a reader may choose of how the course is shown; the first option of each topic is what it is without a choice. */
export const readingOptions = {
  lesson: ['auto', 'page', 'steps'],
  size: ['normal', 'large', 'largest'],
  spacing: ['normal', 'wide'],
  width: ['normal', 'narrow', 'wide'],
  font: ['system', 'legible'],
  theme: ['auto', 'light', 'dark'],
  contrast: ['normal', 'high'],
  motion: ['auto', 'none'],
  aloud: ['normal', 'slow', 'fast', 'fastest'],
} as const;

export type ReadingTopic = keyof typeof readingOptions;
export type ReadingChoices = {readonly [Topic in ReadingTopic]: (typeof readingOptions)[Topic][number]};

/** The first option of each topic. */
export const standardReading = Object.fromEntries(
  Object.entries(readingOptions).map(([topic, [first]]) => [topic, first]),
  // The keys and values are those of the options.
) as ReadingChoices;
