/** Words of the reading settings, in English. */
import type {readingLv} from '../lv/reading.ts';

export const readingEn: typeof readingLv = {
  lead: 'Set the course up so that it is comfortable to read. Your choice is for this device only and takes effect at once.',
  topics: {
    lesson: 'Lesson',
    size: 'Text size',
    spacing: 'Spacing',
    width: 'Line length',
    font: 'Font',
    theme: 'Colours',
    contrast: 'Contrast',
    motion: 'Motion',
  },
  options: {
    lesson: {auto: 'According to the screen size', page: 'One long page', steps: 'One part at a time'},
    size: {normal: 'Normal', large: 'Larger', largest: 'Very large'},
    spacing: {normal: 'Normal', wide: 'Wider'},
    width: {normal: 'Normal', narrow: 'Shorter', wide: 'Longer'},
    font: {system: 'The font of the device', legible: 'With letters that are easy to tell apart (Andika)'},
    theme: {auto: 'As on the device', light: 'Light', dark: 'Dark'},
    contrast: {normal: 'Normal', high: 'High'},
    motion: {auto: 'As on the device', none: 'No motion'},
  },
  sample: 'Sample',
  sampleText:
    'For the third time Ilga the postwoman takes a letter to the house by the forest and sees different workers. Il1 O0.',
  done: 'Your choice is kept on this device.',
  notKept: 'This device does not keep your choice: it lasts until you close the page.',
  reset: 'Back to the normal look',
  fontNote:
    'The Andika font was made by SIL International (licence: SIL Open Font License 1.1). It is loaded only if you choose it.',
};
