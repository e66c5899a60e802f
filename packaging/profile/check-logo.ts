import {SaxesParser} from 'saxes';
import {allowedTags, refusalOf} from '../content/drawings/svg-allow-list.ts';
import type {Place, Problems} from '../content/problems.ts';
import type {ProfileLogo} from './profile.ts';

const mostBytes = {svg: 20_000, png: 60_000} as const;
const leastPx = 64;
const mostPx = 1024;
/** Height on screen, CSS pixels. A wider logo than this many times its height leaves no room in the bar. */
const shownPx = 32;
const widest = 5;

/** Checks a logo through an allow-list of what it may hold; undefined, and reported, when it will not do. */
export function checkLogo(file: string, bytes: Uint8Array, problems: Problems): ProfileLogo | undefined {
  const kind = file.endsWith('.svg') ? 'svg' : 'png';
  const place = {file, line: 1};
  if (bytes.length > mostBytes[kind]) {
    const most = mostBytes[kind] / 1000;
    problems.add(
      place,
      'media-size',
      `The logo has ${Math.ceil(bytes.length / 1000)} kB. Make it ${most} kB at most.`,
    );
    return undefined;
  }
  const size = kind === 'svg' ? svgSize(file, bytes, problems) : pngSize(place, bytes, problems);
  if (!size) return undefined;
  const ratio = size.width / size.height;
  if (ratio > widest || ratio < 1 / widest) {
    problems.add(
      place,
      'media-size',
      `The logo is ${size.width} × ${size.height}. Its longer side may be ${widest} times the shorter one at most.`,
    );
    return undefined;
  }
  const path = `profile/logo.${kind}`;
  return {path, bytes, width: Math.round(shownPx * ratio), height: shownPx};
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function pngSize(place: Place, bytes: Uint8Array, problems: Problems): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Signature, then the chunk IHDR with width and height.
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) {
    problems.add(place, 'media-format', 'This is no PNG file. Save the logo as PNG again, or use SVG.');
    return undefined;
  }
  const size = {width: view.getUint32(16), height: view.getUint32(20)};
  const sides = [size.width, size.height];
  if (sides.every((side) => side >= leastPx && side <= mostPx)) return size;
  problems.add(
    place,
    'media-size',
    `The logo is ${size.width} × ${size.height} px. Each side must be ${leastPx} to ${mostPx} px.`,
  );
  return undefined;
}

/** Colours of its own are what a logo has more than a drawing. */
const colour = /^(none|currentColor|#[0-9a-fA-F]{3,8}|[a-z]+|url\(#[\w-]+\))$/;
const paints = new Set(['fill', 'stroke', 'stop-color']);

function svgSize(file: string, bytes: Uint8Array, problems: Problems): Size | undefined {
  const parser = new SaxesParser();
  let refused = 0;
  let root: Readonly<Record<string, string>> | undefined;
  const refuse = (code: 'drawing-forbidden' | 'drawing-syntax', message: string) => {
    refused += 1;
    problems.add({file, line: parser.line}, code, message);
  };
  parser.on('opentag', ({name, attributes}) => {
    if (!allowedTags.has(name))
      refuse('drawing-forbidden', `<${name}> is not allowed in a logo. Take it away.`);
    for (const [key, value] of Object.entries(attributes)) {
      const refusal = refusalInLogo(key, value);
      if (refusal !== undefined)
        refuse('drawing-forbidden', `${key}="${value}" is not allowed in a logo. ${refusal}`);
    }
    root ??= name === 'svg' ? attributes : {};
  });
  parser.on('doctype', () =>
    refuse('drawing-forbidden', 'A DOCTYPE is not allowed in a logo. Take it away.'),
  );
  parser.on('error', (error) => {
    // One broken tag makes the parser stumble over everything behind it: the first is the cause.
    if (refused === 0) refuse('drawing-syntax', `This is not well-formed XML: ${error.message}`);
  });
  parser.write(new TextDecoder().decode(bytes)).close();
  if (refused > 0) return undefined;
  const [, , width = 0, height = 0] = (root?.['viewBox'] ?? '').split(/[\s,]+/).map(Number);
  if (root?.['xmlns'] === 'http://www.w3.org/2000/svg' && width > 0 && height > 0) return {width, height};
  refuse(
    'drawing-syntax',
    'The root must be <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 WIDTH HEIGHT">.',
  );
  return undefined;
}

function refusalInLogo(name: string, value: string): string | undefined {
  if (name === 'xmlns' || name === 'version') return undefined;
  if (paints.has(name)) return colour.test(value) ? undefined : 'Write a colour like #0f5a6b.';
  return refusalOf(name, value);
}
