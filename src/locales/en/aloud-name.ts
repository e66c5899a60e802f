/** The name of the button that has a page read aloud, in English. */
export const aloudNameEn = 'Read aloud';
