/** The name of the button that has a page read aloud, in Latvian. */
export const aloudNameLv = 'Lasīt priekšā';
