/** Words of the film block, in Russian. */
import {videoLv} from '../lv/video.ts';
import {languageName} from '../../languages/formats.ts';

/** What a licence allows, for whoever does not know its name. */
const licencesInWords: Readonly<Record<string, string>> = {
  MIT: 'Его можно свободно показывать и копировать, сохраняя указание автора.',
};

export const videoRu: typeof videoLv = {
  kicker: 'Фильм',
  kickerPlace: 'Вместо фильма',
  silent: 'без звука, с субтитрами',
  time: videoLv.time,
  play: 'Смотреть фильм',
  goOnFrom: (at) => `Продолжить с ${at}`,
  warning: 'Перед просмотром',
  controls: 'Управление фильмом',
  resume: 'Воспроизвести',
  pause: 'Остановить',
  place: 'Место в фильме',
  placeText: (at, length) => `${at} из ${length}`,
  captions: 'Субтитры',
  noCaptions: 'Выключены',
  languageName,
  speed: 'Скорость',
  speedOf: (rate) => `${String(rate).replace('.', ',')}×`,
  mute: 'Выключить звук',
  unmute: 'Включить звук',
  fullScreen: 'На весь экран',
  leaveFullScreen: 'Выйти из полноэкранного режима',
  failed: 'Фильм не удалось загрузить. Ниже то же самое словами.',
  loadAgain: 'Попробовать ещё раз',
  asks: 'Фильм остановлен, чтобы задать вопрос',
  goOn: 'Продолжить фильм',
  transcript: 'Текст фильма с отметками времени',
  transcriptHint: 'Выберите строку, чтобы смотреть фильм с этого места.',
  alternative: 'Прочитать вместо фильма',
  read: 'Прочитано',
  watchedIt: 'Просмотрено',
  done: 'Эта часть завершена.',
  questions: 'Обсудите',
  about: 'О фильме',
  credit: (author, licence) =>
    `Фильм: ${author}. ${licencesInWords[licence] ?? `Условия использования: ${licence}.`}`,
  hosted: (host) =>
    `Этот фильм хранится в другом месте: на сайте ${host}. Когда Вы его откроете, Ваш браузер свяжется с ${host}, и там будет виден Ваш IP-адрес.`,
  showHosted: (host) => `Показать фильм с ${host}`,
  frameTitle: (title, host) => `${title}: фильм на сайте ${host}`,
  blocked: (host) =>
    `Если фильм не появляется, Ваша сеть, возможно, не разрешает открывать ${host}. Ниже то же самое словами.`,
  openHosted: (host) => `Открыть фильм на сайте ${host}`,
  opensNew: 'в новой вкладке',
};
