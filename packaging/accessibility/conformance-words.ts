import type {GuideLanguage} from '../guide/guide-words.ts';
import type {Result} from './notes.ts';

/** Words around what is made of tests and notes. */
export interface ConformanceWords {
  readonly criterion: string;
  readonly level: (level: string) => string;
  readonly result: string;
  readonly shownBy: string;
  readonly results: Readonly<Record<Result, string>>;
  readonly tests: (count: number) => string;
  readonly looked: (screen: string, method: string, day: string) => string;
  readonly counted: (standard: string, all: string, byTests: string) => string;
  readonly lookedOn: (day: string) => string;
}

export const conformanceWords: Readonly<Record<GuideLanguage, ConformanceWords>> = {
  lv: {
    criterion: 'Kritērijs',
    level: (level) => `${level} līmenis`,
    result: 'Atbilstība',
    shownBy: 'Kas to parāda',
    results: {
      'supports': 'Atbilst',
      'partially-supports': 'Daļēji atbilst',
      'does-not-support': 'Neatbilst',
      'not-evaluated': 'Nav izvērtēts',
      'not-applicable': 'Neattiecas',
    },
    tests: (count) => `Pirms katra laidiena to pārbauda automātiski (testi: ${String(count)})`,
    looked: (screen, method, day) => `Skatīts: ${screen}. Metode: ${method}. ${day}.`,
    counted: (standard, all, byTests) => `${standard}: ${all}. Ar testiem parādīti ${byTests}.`,
    lookedOn: (day) => `Pēdējo reizi skatīts: ${day}.`,
  },
  en: {
    criterion: 'Criterion',
    level: (level) => `level ${level}`,
    result: 'Conformance',
    shownBy: 'Shown by',
    results: {
      'supports': 'Supports',
      'partially-supports': 'Partially supports',
      'does-not-support': 'Does not support',
      'not-evaluated': 'Not evaluated',
      'not-applicable': 'Not applicable',
    },
    tests: (count) => `Checked automatically before each release (tests: ${String(count)})`,
    looked: (screen, method, day) => `Looked at: ${screen}. Method: ${method}. ${day}.`,
    counted: (standard, all, byTests) => `${standard}: ${all}. Shown by tests: ${byTests}.`,
    lookedOn: (day) => `Last looked at: ${day}.`,
  },
  ru: {
    criterion: 'Критерий',
    level: (level) => `уровень ${level}`,
    result: 'Соответствие',
    shownBy: 'Чем показано',
    results: {
      'supports': 'Соответствует',
      'partially-supports': 'Соответствует частично',
      'does-not-support': 'Не соответствует',
      'not-evaluated': 'Не оценено',
      'not-applicable': 'Не относится',
    },
    tests: (count) => `Проверяется автоматически перед каждым выпуском (тестов: ${String(count)})`,
    looked: (screen, method, day) => `Что смотрели: ${screen}. Метод: ${method}. ${day}.`,
    counted: (standard, all, byTests) => `${standard}: ${all}. Тестами показано: ${byTests}.`,
    lookedOn: (day) => `Последний просмотр: ${day}.`,
  },
};
