/** How a text is said that was written to be read, in Latvian. */

interface Speech {
  /** After a raised number of a section: "154.¹". */
  readonly index: string;
  /** Written short → said in full; also where a space that does not break stands inside. */
  readonly short: readonly (readonly [written: RegExp, said: string])[];
  /** Near one of these words 110 is a telephone number; elsewhere it counts something. */
  readonly call: RegExp;
  /** What ends so is no end of a sentence: an initial, or a word written short before a name or a number. */
  readonly goesOn: RegExp;
}

export const speechLv: Speech = {
  index: ' ar indeksu ',
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
  ],
  call: /\b112\b|zvan|tālru|numur/i,
  goesOn: /(?:^|[\s(„«])(?:\p{Lu}|Nr|Dr|reģ|plkst|piem)\.\s*$/u,
};
