/** What a new contact is called for until somebody says it better, in Russian. */
export const makePurposeRu = 'Совет и помощь.';
