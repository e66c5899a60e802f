/** Films and places for films, as the compiler makes them. The film's file is a fixture of a few kB. */
import type {VideoBlock} from '../../src/domain/blocks/video/video-block.ts';
import {choice} from './practice-samples.ts';
import {p} from './samples.ts';

/** Six seconds, silent, five pictures a second. */
export const video: VideoBlock = {
  type: 'video',
  id: 'hinge-film',
  title: 'Kā darbojas eņģe',
  body: p('Skatieties uz abām pusēm.'),
  tracking: 60,
  required: true,
  warning: p('Filmā ir redzamas durvis. Šo daļu var izlaist.'),
  text: p('Eņģei ir divas puses. Viena ir pie rāmja, otra pie vērtnes.'),
  questions: p('Kas notiek bez eņģes?'),
  pauses: [],
  film: {
    kind: 'file',
    src: '/test/fixtures/tiny-films/media/films/hinge.mp4',
    poster: '/test/fixtures/tiny-films/media/films/hinge.poster.webp',
    durationMs: 6000,
    hasSound: false,
    author: 'Durvju nams',
    licence: 'CC BY 4.0',
    captions: [
      {
        language: 'lv',
        cues: [
          {fromMs: 0, toMs: 2000, text: 'Eņģe tur durvis.'},
          {fromMs: 2000, toMs: 4000, text: 'Viena puse stāv,\notra griežas.'},
          {fromMs: 4200, toMs: 6000, text: 'Tā durvis veras.'},
        ],
      },
      {language: 'en', cues: [{fromMs: 0, toMs: 6000, text: 'A hinge holds the door.'}]},
    ],
  },
};

/** It stops after one second and asks. */
export const askingVideo: VideoBlock = {
  ...video,
  pauses: [{atMs: 1000, question: {...choice, id: 'still-side', tracking: video.tracking}}],
};

export const hostedVideo: VideoBlock = {
  ...video,
  id: 'video-bell',
  about: {title: [['span', {lang: 'en'}, 'Bell']], text: p('Filmu rādīja seminārā.')},
  film: {kind: 'hosted', host: 'youtube', id: 'aBcDeFgHiJk', author: 'Zvanu nams', licence: 'CC BY 4.0'},
};

/** A place that nobody has filled. */
export const emptyPlace: VideoBlock = {
  type: 'video',
  id: 'video-empty',
  title: 'Bez filmas',
  body: [],
  tracking: 61,
  required: false,
  text: video.text,
  questions: p('Kas notiek bez eņģes?'),
  about: {title: [['span', {lang: 'en'}, 'Bell']], text: p('Filmu rādīja seminārā.')},
  pauses: [],
};
