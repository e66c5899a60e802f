import {parse, stringify} from 'yaml';

/** A run of words in a line of a words file, between signs that a translation may not change. */
export interface Words {
  readonly before: string;
  readonly text: string;
  /** As it is written, where that is not the text itself. */
  readonly raw?: string;
}

/** A line of a words file: its words, and what stands around them. `words` and then `after` give the line again. */
export interface WordsLine {
  readonly words: readonly Words[];
  readonly after: string;
  /** It stands in the front matter, where words are written as YAML has them. */
  readonly isYaml: boolean;
}

/** A numbered line begins with its number; behind another sign "2007. gada" is text. */
const markers = /^\s*(?:\d{1,2}\. |(?:(?:> ?|[-*+] (?:(?:[a-z][a-z0-9-]*|\d):(?: |$))?|#{1,4} )\s*)*)/;
const idAtEnd = /\s*(?:\{#[\w-]+\})?\s*$/;
const yamlField = /^\s*(?:- )?(?:[\w-]+:(?: |$))?/;

/** Cuts a words file into lines, each into words and signs. Nothing of it is lost. */
export function wordsLines(text: string): readonly WordsLine[] {
  let isYaml = false;
  return text.split('\n').map((line, i) => {
    if (line === '---' && (i === 0 || isYaml)) {
      isYaml = i === 0;
      return {words: [], after: line, isYaml: false};
    }
    if (isYaml) return yamlLine(line);
    return line.trimStart().startsWith('|') ? tableRow(line) : textLine(line);
  });
}

function yamlLine(line: string): WordsLine {
  const before = yamlField.exec(line)?.[0] ?? '';
  const raw = line.slice(before.length);
  const text: unknown = raw === '' ? '' : parse(raw);
  return typeof text === 'string' && text !== ''
    ? {words: [{before, text, raw}], after: '', isYaml: true}
    : {words: [], after: line, isYaml: true};
}

function tableRow(line: string): WordsLine {
  const words: Words[] = [];
  let before = '';
  for (const part of line.split(/(\|)/)) {
    const text = part.trim();
    if (text === '' || text === '|' || /^:?-+:?$/.test(text)) {
      before += part;
      continue;
    }
    const at = part.indexOf(text);
    words.push({before: before + part.slice(0, at), text});
    before = part.slice(at + text.length);
  }
  return {words, after: before, isYaml: false};
}

function textLine(line: string): WordsLine {
  const before = markers.exec(line)?.[0] ?? '';
  const rest = line.slice(before.length);
  const after = idAtEnd.exec(rest)?.[0] ?? '';
  const text = rest.slice(0, rest.length - after.length);
  return text === ''
    ? {words: [], after: line, isYaml: false}
    : {words: [{before, text}], after, isYaml: false};
}

/** The file again, with other words: one text for each run of words, in their order. */
export function withTexts(lines: readonly WordsLine[], texts: readonly string[]): string {
  let at = 0;
  return lines
    .map(({words, after, isYaml}) => {
      const written = words.map(({before, text, raw}) => {
        const other = texts[at++] ?? text;
        if (!isYaml) return before + other;
        return before + (other === text && raw !== undefined ? raw : yamlText(other));
      });
      return written.join('') + after;
    })
    .join('\n');
}

/** As authors write it: plain where that is safe. */
const yamlText = (text: string): string => stringify(text, {lineWidth: 0, singleQuote: true}).trimEnd();
