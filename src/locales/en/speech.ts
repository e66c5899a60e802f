/** How a text is said that was written to be read, in English. */
import type {speechLv} from '../lv/speech.ts';

export const speechEn: typeof speechLv = {
  index: ' index ',
  short: [
    [/\bNo\. ?(?=\d)/g, 'number '],
    [/\be\.g\./g, 'for example'],
    [/\bi\.e\./g, 'that is'],
    [/\betc\./g, 'and so on'],
    [/§/g, 'section'],
  ],
  call: /\b112\b|\bcall|\bphone|\bdial/i,
  goesOn: /(?:^|[\s(‘])(?:\p{Lu}|No|Dr|Mr|Ms)\.\s*$/u,
};
