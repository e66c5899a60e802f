/** Words of the form for films in the places of the course, in English. */
import type {makeFilmsLv} from '../lv/make-films.ts';

export const makeFilmsEn: typeof makeFilmsLv = {
  title: 'Films in the lessons',
  lead: 'The course has places for films that were shown at the seminars of 2017. A film may be put in only with its owner’s permission; without one there is a text about it.',
  without: 'You chose a package without films, so no film chosen here will be in it.',
  size: (own, whole) =>
    `Your film files together: ${own}; the package will be about ${whole}. Compare that with the largest file your LMS takes: its upload page says it.`,
  add: (title) => `Put in a film: ${title}`,
  remove: (title) => `Take the film away: ${title}`,
  source: 'Where the film is',
  sources: {
    file: 'A file: it will be in the package',
    youtube: 'An address on YouTube',
    vimeo: 'An address on Vimeo',
  },
  fields: {
    file: 'Film file',
    poster: 'Picture before the film',
    captions: 'Captions',
    address: 'Address of the film',
    author: 'Who made the film',
    licence: 'Licence or permission',
  },
  fileHint:
    'MP4 (H.264, sound AAC) of up to 8 MB that begins before all of it has arrived. In HandBrake that is ‘Web Optimized’. The file must not say where the film was made.',
  posterHint:
    'When you choose a film, this page tries to take one from it. Any other picture will do, too: it is converted here, in the browser.',
  captionsHint:
    'A WebVTT or SubRip file (.vtt, .srt): everything that is said in the film. Needed in every language of the course, so that people who cannot hear can follow.',
  addressHints: {
    youtube:
      'For example https://youtu.be/… A learner’s browser contacts YouTube only once the learner allows it.',
    vimeo:
      'For example https://vimeo.com/123456789. A learner’s browser contacts Vimeo only once the learner allows it.',
  },
  authorHint: 'Shown on the page ‘About the course’.',
  licenceHint:
    'Who allowed the film to be shown, and to whom; for example CC BY 4.0. Shown on the page ‘About the course’.',
  chosen: (size) => `Chosen (${size}).`,
  ofCourse: (path) => `File of the course: ${path}`,
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  refusals: {
    'film-large': 'The file is larger than 8 MB. Make the film smaller, or give its address.',
    'poster-kind': 'This could not be made into a picture. Choose another one (JPEG, PNG, WebP or SVG).',
    'poster-webp':
      'This browser cannot convert the picture. Choose a WebP or SVG file of up to 150 kB, or use another browser.',
    'captions-large': 'Captions are never that large. Choose a WebVTT file (.vtt).',
    'draft-large':
      'With this file your films and pictures would be larger than 110 MB, more than this page can save, so it was not added. Make the films smaller, or give their addresses.',
  },
  kinds: {
    'field-missing': 'This field has to be filled in.',
    'field-value': 'This value will not do.',
    'media-missing': 'The file is missing.',
    'media-format':
      'Not every browser will play this film. It must be a whole MP4: H.264 picture, AAC sound, beginning before all of it has arrived, sides of up to 1920 pixels. The picture before it must be a whole WebP that does not move.',
    'media-size': 'The file is too large: a film may have 8 MB, a picture 150 kB.',
    'media-notes':
      'The file holds more than picture and sound: often the place where it was made, and the device. For a film this command removes it: ffmpeg -i in.mp4 -map_metadata -1 -map_chapters -1 -map 0:v -map "0:a?" -c copy -movflags +faststart out.mp4',
    'captions': 'There is a mistake in the captions.',
  },
};
