import {stringify} from 'yaml';
import {headAddress, wordsUnits} from '../../../src/domain/words/words-units.ts';
import {sumOfWords} from '../../content/words/sum-of-words.ts';
import type {OwnUnit} from './own-words.ts';

/**
 * The file of a lesson's own words: what differs from the published lesson, and what it replaced. Empty when nothing differs.
 * @param edited the whole lesson as somebody wants it, with the ids of the published one
 * @param before units whose published words have changed since: they go on saying what they replaced
 */
export function writeOwnWords(
  published: string,
  edited: string,
  before: ReadonlyMap<string, Pick<OwnUnit, 'replaces' | 'was'>> = new Map(),
): string {
  const own = new Map(wordsUnits(edited).map(({address, text}) => [address, text.trim()]));
  const changed = wordsUnits(published).flatMap(({address, text}) => {
    const words = own.get(address);
    const now = text.trim();
    if (words === undefined || words === now) return [];
    const {replaces = sumOfWords(now), was = replaces === sumOfWords(now) ? now : undefined} =
      before.get(address) ?? {};
    return [{address, words, replaces, was}];
  });
  if (changed.length === 0) return '';
  const head = changed.find(({address}) => address === headAddress)?.words;
  const was = changed.flatMap(({address, was: text}) =>
    text === undefined ? [] : [[address, text] as const],
  );
  const fields = {
    ...(head !== undefined && {head}),
    replaces: Object.fromEntries(changed.map(({address, replaces}) => [address, replaces])),
    ...(was.length > 0 && {was: Object.fromEntries(was)}),
  };
  const lines = ['---', stringify(fields, {lineWidth: 0, blockQuote: 'literal'}).trimEnd(), '---'];
  let around = '';
  for (const {address, words} of changed) {
    if (address === headAddress) continue;
    const [block = '', part] = address.split('/');
    if (part !== undefined && around !== block) lines.push('', `## {#${block}}`);
    around = block;
    lines.push('', words);
  }
  return `${lines.join('\n')}\n`;
}
