/** Who looks at figures, and what of a selection is kept from them. */

/**
 * Who looks: `screen` is the trainer with the files, where names and answers stand, and nothing is told by the difference of two selections that the files do not tell;
 * `saved` goes on to others.
 */
export type Audience = 'screen' | 'saved';

/** Of fewer than `smallestGroup` people; leaves out so few of all; or, without names, a period that could be taken apart. */
export type Smallness = 'few' | 'few-outside' | 'open-period';
