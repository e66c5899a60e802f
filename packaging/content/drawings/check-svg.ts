import {SaxesParser} from 'saxes';
import type {Problems} from '../problems.ts';
import {allowedTags, refusalOf} from './svg-allow-list.ts';

export interface SvgSize {
  readonly width: number;
  readonly height: number;
}

/** Colours of its own are what a whole picture has more than a drawing. */
const colour = /^(none|currentColor|#[0-9a-fA-F]{3,8}|[a-z]+|url\(#[\w-]+\))$/;
const paints = new Set(['fill', 'stroke', 'stop-color']);

/**
 * The size that an SVG file says which is shown as it is, in `<img>`; undefined, and reported, when it holds more than the
 * allow-list of drawings and colours. @param what it is called in a message
 */
export function svgSize(
  file: string,
  svg: string,
  what: 'logo' | 'poster',
  problems: Problems,
): SvgSize | undefined {
  const parser = new SaxesParser();
  let refused = 0;
  let root: Readonly<Record<string, string>> | undefined;
  const refuse = (code: 'drawing-forbidden' | 'drawing-syntax', message: string) => {
    refused += 1;
    problems.add({file, line: parser.line}, code, message);
  };
  parser.on('opentag', ({name, attributes}) => {
    if (!allowedTags.has(name))
      refuse('drawing-forbidden', `<${name}> is not allowed in a ${what}. Take it away.`);
    for (const [key, value] of Object.entries(attributes)) {
      const refusal = refusalInPicture(key, value);
      if (refusal !== undefined)
        refuse('drawing-forbidden', `${key}="${value}" is not allowed in a ${what}. ${refusal}`);
    }
    root ??= name === 'svg' ? attributes : {};
  });
  parser.on('doctype', () =>
    refuse('drawing-forbidden', `A DOCTYPE is not allowed in a ${what}. Take it away.`),
  );
  parser.on('error', (error) => {
    // One broken tag makes the parser stumble over everything behind it: the first is the cause.
    if (refused === 0) refuse('drawing-syntax', `This is not well-formed XML: ${error.message}`);
  });
  parser.write(svg).close();
  if (refused > 0) return undefined;
  const [, , width = 0, height = 0] = (root?.['viewBox'] ?? '').split(/[\s,]+/).map(Number);
  if (root?.['xmlns'] === 'http://www.w3.org/2000/svg' && width > 0 && height > 0) return {width, height};
  refuse(
    'drawing-syntax',
    'The root must be <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 WIDTH HEIGHT">.',
  );
  return undefined;
}

function refusalInPicture(name: string, value: string): string | undefined {
  if (name === 'xmlns' || name === 'version') return undefined;
  if (paints.has(name)) return colour.test(value) ? undefined : 'Write a colour like #0f5a6b.';
  return refusalOf(name, value);
}
