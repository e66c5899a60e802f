/** How a text is said that was written to be read, in Russian. */
import type {speechLv} from '../lv/speech.ts';

export const speechRu: typeof speechLv = {
  index: ' с индексом ',
  short: [
    [/№ ?/g, 'номер '],
    [/(^|[^а-яё])и т\. ?д\./g, '$1и так далее'],
    [/(^|[^а-яё])и т\. ?п\./g, '$1и тому подобное'],
    [/(^|[^а-яё])т\. ?е\./g, '$1то есть'],
    [/(^|[^а-яё])напр\./g, '$1например'],
    [/(^|[^а-яё])и др\./g, '$1и другие'],
    [/§/g, 'параграф'],
  ],
  call: /\b112\b|звон|телефон|номер/i,
  goesOn: /(?:^|[\s(«])(?:\p{Lu}|ст|напр|г)\.\s*$/u,
};
