/** The page about the course, in English: its parts in order, each a title and paragraphs. */
import type {aboutLv} from '../lv/about.ts';

export const aboutEn: typeof aboutLv = [
  {
    title: 'Whom the course is for',
    text: [
      'Municipal specialists who may meet a person harmed by human trafficking at work: social workers, orphans’ and custody courts, police, schools, medical staff and others.',
      'The course is not legal advice. Laws and contacts change; facts have a source and, where it is known, its date.',
    ],
  },
  {
    title: 'Quick exit',
    text: [
      'The button ‘Quick exit’, or the Esc key pressed twice within a second, hides the course at once. What you have done is saved first; then a calendar opens in place of the course.',
      'If the learning system does not allow its whole page to be closed, only the part with the course disappears. Other pages you have visited stay in the browser’s history.',
    ],
  },
  {
    title: 'Accessibility',
    text: [
      'The course is made to meet WCAG 2.2, level AA. It can be taken with the keyboard alone, with a screen reader, with text enlarged to 200%, and on a phone. Whatever can be dragged can also be done with buttons.',
      'Drawings are described in words. Colour is never the only sign. If animations are turned off on the device, the course has none either.',
      'If something gets in your way, tell the course organiser in your municipality.',
    ],
  },
];
