import {expect} from '@open-wc/testing';
import {mostLogoBytes, pngSides, type LogoRefusal} from '../../../src/make/municipality/logo-kind.ts';
import {shrunkLogo} from '../../../src/make/municipality/shrink-logo.ts';

/** Every pixel another colour: PNG makes nothing of it smaller. */
async function noise(width: number, height: number, type: string): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d');
  const pixels = context?.createImageData(width, height);
  if (!context || !pixels) throw new Error('There is no canvas here.');
  pixels.data.forEach((_, i) => (pixels.data[i] = i % 4 === 3 ? 255 : (i * 7919) % 251));
  context.putImageData(pixels, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  if (!blob) throw new Error(`This browser writes no ${type}.`);
  return blob;
}

/** No two rows alike, either. */
async function randomNoise(width: number, height: number): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d');
  const pixels = context?.createImageData(width, height);
  if (!context || !pixels) throw new Error('There is no canvas here.');
  crypto.getRandomValues(pixels.data.subarray(0, 65_536));
  crypto.getRandomValues(pixels.data.subarray(65_536, 131_072));
  crypto.getRandomValues(pixels.data.subarray(131_072));
  pixels.data.forEach((_, i) => i % 4 === 3 && (pixels.data[i] = 255));
  context.putImageData(pixels, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('This browser writes no PNG.');
  return blob;
}

const svg = (width: number, height: number) =>
  new Blob(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path fill="#0f5a6b" d="M0 0h${width}v${height}H0z"/></svg>`,
    ],
    {type: 'image/svg+xml'},
  );

function pngOf(shrunk: Uint8Array | LogoRefusal): Uint8Array {
  if (typeof shrunk === 'string') throw new Error(shrunk);
  return shrunk;
}

const sidesOf = (shrunk: Uint8Array | LogoRefusal) => {
  const png = pngOf(shrunk);
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('a logo made smaller', () => {
  it('is a PNG of sides and bytes that may be, of whatever kind it was', async () => {
    for (const type of ['image/png', 'image/webp', 'image/jpeg']) {
      const png = pngOf(await shrunkLogo(await noise(1600, 800, type)));
      expect(pngSides(png), type).to.equal('fit');
      expect(png.length, type).to.be.at.most(mostLogoBytes.png);
    }
  });

  it('keeps its proportions, and is no smaller than it has to be', async () => {
    expect(sidesOf(await shrunkLogo(svg(3000, 1000)))).to.deep.equal([1024, 341]);
    expect(sidesOf(await shrunkLogo(svg(200, 100)))).to.deep.equal([200, 100]);
    expect(sidesOf(await shrunkLogo(svg(100, 20)))).to.deep.equal([320, 64]);
  });

  it('is none where it is too elongated, or no picture', async () => {
    expect(await shrunkLogo(svg(600, 100))).to.equal('logo-kind');
    expect(await shrunkLogo(new Blob(['no picture'], {type: 'image/png'}))).to.equal('logo-kind');
  });

  it('says when the file is too large to be read at all', async () => {
    const large = new Blob([new Uint8Array(20_000_001)], {type: 'image/png'});
    expect(await shrunkLogo(large)).to.equal('logo-huge');
  });

  it('says when even the smallest one has too many bytes', async () => {
    expect(await shrunkLogo(await randomNoise(192, 192))).to.equal('logo-dense');
  });
});
