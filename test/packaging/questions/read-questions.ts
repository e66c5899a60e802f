import {attributeOf, childrenOf, readXml, type XmlNode} from '../../../src/package-check/xml-tree.ts';
import type {GiftQuestion} from './read-gift.ts';

/** One question as a file says it, whatever the format. */
export interface ReadQuestion {
  readonly id: string;
  readonly kind: string;
  readonly words: string;
  readonly general: string;
  readonly answers: readonly {
    readonly text: string;
    readonly worth?: number;
    readonly target?: string;
    readonly feedback?: string;
    readonly tolerance?: number;
  }[];
}

/** The words of HTML on one line; what notes are numbered with says nothing. */
const wordsOf = (html: string): string =>
  readXml(
    `<a>${html
      .replaceAll(/<sup>\[\d+\]<\/sup>/g, '')
      .replaceAll(/<\/?(?:p|li|ul|ol|br)\b[^>]*>/g, ' ')
      .replaceAll(/<\/?[a-z][^>]*>/g, '')}</a>`,
  )
    .text.replaceAll(/[ \t\n]+/g, ' ')
    .trim();

const textIn = (parent: XmlNode | undefined, ...path: readonly string[]): string =>
  path.reduce((at: XmlNode | undefined, name) => at && childrenOf(at, name)[0], parent)?.text ?? '';

export function readMoodleXml(file: string): readonly ReadQuestion[] {
  return childrenOf(readXml(file), 'question')
    .filter((question) => attributeOf(question, 'type') !== 'category')
    .map((question) => ({
      id: textIn(question, 'idnumber'),
      kind: `${attributeOf(question, 'type')}${textIn(question, 'single') === 'false' ? ' many' : ''}`,
      words: wordsOf(textIn(question, 'questiontext', 'text')),
      general: wordsOf(textIn(question, 'generalfeedback', 'text')),
      answers: [
        ...childrenOf(question, 'answer').map((answer) => ({
          text: wordsOf(textIn(answer, 'text')),
          worth: Number(attributeOf(answer, 'fraction')),
          feedback: wordsOf(textIn(answer, 'feedback', 'text')),
          tolerance: Number(textIn(answer, 'tolerance')),
        })),
        ...childrenOf(question, 'subquestion').map((pair) => ({
          text: wordsOf(textIn(pair, 'text')),
          target: textIn(pair, 'answer', 'text'),
        })),
      ],
    }));
}

export function ofGift({id, text, general, head, answers}: GiftQuestion): ReadQuestion {
  const isPairs = answers.every(({target}) => target !== undefined) && head === '';
  const isMany = answers.some(({weight, sign}) => weight !== undefined && sign === '~');
  const kind = isPairs ? 'matching' : isMany ? 'multichoice many' : 'multichoice';
  const about = {id, words: wordsOf(text), general: wordsOf(general)};
  if (head === 'TRUE' || head === 'FALSE')
    return {
      ...about,
      kind: 'truefalse',
      answers: ['true', 'false'].map((side) => ({
        text: side,
        worth: side.toUpperCase() === head ? 100 : 0,
        // First what is said to who is wrong.
        feedback: wordsOf(answers[side.toUpperCase() === head ? 1 : 0]?.feedback ?? ''),
      })),
    };
  return {
    ...about,
    kind: head === '#' ? 'numerical' : kind,
    answers: answers.map((answer) => {
      const [value = '', tolerance] = head === '#' ? answer.text.split(':') : [answer.text];
      return {
        text: wordsOf(value),
        worth: answer.weight ?? (answer.sign === '=' ? 100 : 0),
        feedback: wordsOf(answer.feedback ?? ''),
        ...(answer.target !== undefined && {target: answer.target}),
        ...(tolerance !== undefined && {tolerance: Number(tolerance)}),
      };
    }),
  };
}
