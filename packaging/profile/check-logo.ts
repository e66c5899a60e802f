import {svgSize, type SvgSize} from '../content/drawings/check-svg.ts';
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
  const size =
    kind === 'svg'
      ? svgSize(file, new TextDecoder().decode(bytes), 'logo', problems)
      : pngSize(place, bytes, problems);
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

function pngSize(place: Place, bytes: Uint8Array, problems: Problems): SvgSize | undefined {
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
