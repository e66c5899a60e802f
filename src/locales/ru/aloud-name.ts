/** The name of the button that has a page read aloud, in Russian. */
export const aloudNameRu = 'Прочитать вслух';
