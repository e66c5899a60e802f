import {firstLanguage} from '../../src/languages/codes.ts';
import type {WayOfKnowing} from './lms-table.ts';

/** English and Russian, too: administrators may be anywhere, and read what they know best. */
export const guideLanguages = [firstLanguage, 'en', 'ru'] as const;
export type GuideLanguage = (typeof guideLanguages)[number];

/** Words around what is made of data; the texts themselves are Markdown and `lms-table.yaml`. */
export interface GuideWordList {
  readonly contents: string;
  readonly pages: string;
  readonly known: Readonly<Record<WayOfKnowing, string>>;
  readonly triedIn: (version: string, date: string) => string;
  readonly readIn: (what: WayOfKnowing, where: string) => string;
  readonly package: string;
  readonly limits: string;
  readonly table: {
    readonly setting: string;
    readonly value: string;
    readonly otherwise: string;
    readonly known: string;
  };
  readonly completion: {readonly caption: string; readonly ticked: string; readonly unticked: string};
  readonly sizes: {
    readonly file: string;
    readonly size: string;
    readonly megabytes: (n: string) => string;
    readonly none: string;
  };
}

export const guideWords: Readonly<Record<GuideLanguage, GuideWordList>> = {
  lv: {
    contents: 'Šajā lapā',
    pages: 'Citas lapas',
    known: {tried: 'izmēģināts', docs: 'no dokumentācijas', source: 'no pirmkoda'},
    triedIn: (version, date) => `Izmēģināts: versija ${version}, ${date}.`,
    readIn: (what, where) => `${what === 'docs' ? 'Dokumentācija' : 'Pirmkods'}: ${where}.`,
    package: 'Pakotne',
    limits: 'Kas jāņem vērā',
    table: {setting: 'Iestatījums', value: 'Vērtība', otherwise: 'Kas notiek citādi', known: 'Pamats'},
    completion: {
      caption: 'Tā šai veidlapas vietai jāizskatās (zīmējums).',
      ticked: 'atzīmēts',
      unticked: 'nav atzīmēts',
    },
    sizes: {
      file: 'Fails',
      size: 'Lielums',
      megabytes: (n) => `${n} MB`,
      none: 'Blakus šim ceļvedim pakotņu nav.',
    },
  },
  en: {
    contents: 'On this page',
    pages: 'Other pages',
    known: {tried: 'tried', docs: 'from its documentation', source: 'from its source'},
    triedIn: (version, date) => `Tried: version ${version}, ${date}.`,
    readIn: (what, where) => `${what === 'docs' ? 'Documentation' : 'Source'}: ${where}.`,
    package: 'Package',
    limits: 'What to know',
    table: {setting: 'Setting', value: 'Value', otherwise: 'What happens otherwise', known: 'Known'},
    completion: {
      caption: 'How this part of the form has to look (a drawing).',
      ticked: 'ticked',
      unticked: 'not ticked',
    },
    sizes: {
      file: 'File',
      size: 'Size',
      megabytes: (n) => `${n} MB`,
      none: 'There are no packages beside this guide.',
    },
  },
  ru: {
    contents: 'На этой странице',
    pages: 'Другие страницы',
    known: {tried: 'испытано', docs: 'из документации', source: 'из исходного кода'},
    triedIn: (version, date) => `Испытано: версия ${version}, ${date}.`,
    readIn: (what, where) => `${what === 'docs' ? 'Документация' : 'Исходный код'}: ${where}.`,
    package: 'Пакет',
    limits: 'Что нужно учесть',
    table: {setting: 'Настройка', value: 'Значение', otherwise: 'Что будет иначе', known: 'Основание'},
    completion: {
      caption: 'Так должно выглядеть это место формы (рисунок).',
      ticked: 'отмечено',
      unticked: 'не отмечено',
    },
    sizes: {
      file: 'Файл',
      size: 'Размер',
      megabytes: (n) => `${n} МБ`,
      none: 'Рядом с этим руководством пакетов нет.',
    },
  },
};
