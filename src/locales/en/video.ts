/** Words of the film block, in English. */
import type {videoLv} from '../lv/video.ts';
import {languageName} from '../../languages/formats.ts';

/** What a licence allows, for whoever does not know its name. */
const licencesInWords: Readonly<Record<string, string>> = {
  MIT: 'It may be shown and copied freely as long as the author is named.',
};

export const videoEn: typeof videoLv = {
  kicker: 'Film',
  kickerPlace: 'Instead of a film',
  silent: 'silent, with subtitles',
  time,
  play: 'Watch the film',
  goOnFrom: (at) => `Continue from ${at}`,
  warning: 'Before you watch',
  controls: 'Film controls',
  resume: 'Play',
  pause: 'Pause',
  place: 'Place in the film',
  placeText: (at, length) => `${at} of ${length}`,
  captions: 'Subtitles',
  noCaptions: 'Off',
  languageName,
  speed: 'Speed',
  speedOf: (rate) => `${rate}×`,
  mute: 'Turn the sound off',
  unmute: 'Turn the sound on',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  failed: 'The film could not be loaded. Below is the same in words.',
  loadAgain: 'Try again',
  asks: 'The film has stopped to ask a question',
  goOn: 'Continue the film',
  transcript: 'Text of the film, with times',
  transcriptHint: 'Choose a line to watch the film from that place.',
  alternative: 'Read instead of the film',
  read: 'I have read it',
  watchedIt: 'I have watched it',
  done: 'This part is finished.',
  questions: 'Talk about it',
  about: 'About the film',
  credit: (author, licence) => `Film: ${author}. ${licencesInWords[licence] ?? `Terms of use: ${licence}.`}`,
  hosted: (host) =>
    `This film is kept elsewhere: on ${host}. When you open it, your browser will contact ${host}, which will see your IP address.`,
  showHosted: (host) => `Show the film from ${host}`,
  frameTitle: (title, host) => `${title}: film on ${host}`,
  blocked: (host) =>
    `If the film does not appear, your network may not allow ${host} to be opened. Below is the same in words.`,
  openHosted: (host) => `Open the film on ${host}`,
  opensNew: 'in a new tab',
};

/** 65 400 ms → "1:05". */
function time(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
