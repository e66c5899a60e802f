import {cut} from './cut.ts';

/**
 * Without diacritics й is и and ё is е. What reflexive verbs end in goes first; then the endings of adjectives, verbs and
 * nouns, the longest first.
 */
const reflexive = /(?<=[аеиоуыюят]|[лмшь])(?:ся|сь)$/;
const endings = new RegExp(
  `(?:${[
    'иями',
    'ями|ами|ими|ыми|ьми|ого|его|ому|ему|иях|иям|ием|иеи|ешь|ишь|ете|ите|ают|яют|ает|яет|ать|ять|еть|ить|уть|ыть',
    'ыи|ии|ои|еи|ая|яя|ую|юю|ые|ие|ое|ее|ых|их|ым|им|ом|ем|ам|ям|ах|ях|ов|ев|ью|ию|ия|ья|ье|ьи|ою|ею|ть|ти|ет|ит|ут|ют|ат|ят|ла|ло|ли',
    'а|я|о|е|и|ы|у|ю|ь|л',
  ].join('|')})$`,
);

export const stemRu = (bare: string): string => cut(cut(bare, reflexive, 3), endings, 3);
