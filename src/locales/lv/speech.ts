/** How a text is said that was written to be read, in Latvian. */

export const speechLv = {
  /** After a raised number of a section: "154.¹". */
  index: ' ar indeksu ',
  /** Written short → said in full; also where a space that does not break stands inside. */
  short: [
    [/\breģ\. ?Nr\./g, 'reģistrācijas numurs'],
    [/\bNr\./g, 'numurs'],
    [/\bplkst\./g, 'pulksten'],
    [/\bu\. ?c\./g, 'un citi'],
    [/\bu\. ?tml\./g, 'un tamlīdzīgi'],
    [/\butt\./g, 'un tā tālāk'],
    [/\bpiem\./g, 'piemēram'],
    [/\bt\. ?i\./g, 'tas ir'],
    [/\bt\. ?sk\./g, 'tai skaitā'],
    [/§/g, 'paragrāfs'],
  ] as readonly (readonly [written: RegExp, said: string])[],
  /** Near one of these words 110 is a telephone number; elsewhere it counts something. */
  call: /\b112\b|zvan|tālru|numur/i,
  /** What ends so is no end of a sentence: an initial, or a word written short before a name or a number. */
  goesOn: /(?:^|[\s(„«])(?:\p{Lu}|Nr|Dr|reģ|plkst|piem)\.\s*$/u,
};
