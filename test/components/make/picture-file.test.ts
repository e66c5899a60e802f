import {expect} from '@open-wc/testing';
import {readPicture} from '../../../packaging/content/media/picture-facts.ts';
import {mostPictureBytes} from '../../../src/domain/exchange/package-draft.ts';
import {readPictureFile} from '../../../src/make/texts/added/picture-file.ts';
import {withSegment} from '../../packaging/content/media/noted-pictures.ts';

const svg = (content: string, size = 'viewBox="0 0 40 20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
const svgFile = (text: string) => new File([text], 'a.svg', {type: 'image/svg+xml'});
const isDrawing = () => Promise.resolve(true);
const isNone = () => Promise.resolve(false);

/** What a camera writes that was held upright: orientation 6 of a picture that lies on its side. */
const heldUpright = 'Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0';

/** A JPEG with what a camera writes. */
async function photographOf(canvas: HTMLCanvasElement): Promise<File> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.95));
  const jpeg = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
  const noted = [Uint8Array.from(withSegment(jpeg.slice(0, 2), heldUpright)), jpeg.slice(2)];
  return new File(noted, 'a.jpg', {type: 'image/jpeg'});
}

/** Noise, which no encoder makes small. */
async function photograph(side: number): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), {width: side, height: side / 2});
  const context = canvas.getContext('2d');
  const noise = context?.createImageData(canvas.width, canvas.height);
  noise?.data.forEach((_, i, all) => (all[i] = i % 4 === 3 ? 255 : (i * 7919) % 251));
  if (noise) context?.putImageData(noise, 0, 0);
  return photographOf(canvas);
}

async function painted(file: File, answer = isNone) {
  const made = await readPictureFile(file, answer);
  if (typeof made === 'string' || !made.bytes) throw new Error(JSON.stringify(made));
  return {ending: made.ending, bytes: made.bytes, facts: readPicture(made.bytes)};
}

it('a photograph comes small enough, and tells nothing of the camera', async () => {
  const {ending, bytes, facts} = await painted(await photograph(2000));
  expect(ending).to.equal('webp');
  expect(bytes.length).to.be.at.most(mostPictureBytes);
  expect(facts).to.include({type: 'webp', isMoving: false, hasNotes: false});
  expect(facts?.height).to.be.at.most(1600);
  expect((facts?.height ?? 0) / (facts?.width ?? 1)).to.be.closeTo(2, 0.02);
});

it('a photograph stands as the camera was held', async () => {
  const canvas = Object.assign(document.createElement('canvas'), {width: 40, height: 20});
  const context = canvas.getContext('2d');
  for (const [colour, left] of [
    ['#f00', 0],
    ['#00f', 20],
  ] as const) {
    Object.assign(context ?? {}, {fillStyle: colour});
    context?.fillRect(left, 0, 20, 20);
  }
  const file = await photographOf(canvas);
  expect(readPicture(new Uint8Array(await file.arrayBuffer()))?.hasNotes).to.equal(true);
  const {bytes, facts} = await painted(file);
  expect(facts).to.include({width: 20, height: 40, hasNotes: false});
  context?.drawImage(await createImageBitmap(new Blob([Uint8Array.from(bytes)])), 0, 0);
  // What lay left is at the top.
  const [red = 0, , blue = 255] = context?.getImageData(10, 5, 1, 1).data ?? [];
  expect(red).to.be.greaterThan(200);
  expect(blue).to.be.lessThan(60);
});

it('an SVG file that is a drawing of the course stays one', async () => {
  const text = svg('<path class="ink" d="M0 0h9"/>');
  expect(await readPictureFile(svgFile(text), isDrawing)).to.deep.equal({ending: 'svg', svg: text});
});

it('any other SVG file becomes a picture, whether it says its size or not', async () => {
  for (const size of ['viewBox="0 0 40 20"', 'width="40" height="20"']) {
    const {facts} = await painted(svgFile(svg('<rect width="40" height="20" fill="red"/>', size)));
    expect((facts?.width ?? 0) / (facts?.height ?? 1)).to.equal(2);
  }
});

it('an SVG file may say its size with spaces, and be as flat as a line', async () => {
  const content = '<rect width="10" height="10" fill="red"/>';
  const {facts} = await painted(svgFile(svg(content, 'viewBox=" 0 0 10 10 "')));
  expect(facts).to.include({width: 1600, height: 1600});
  const {facts: flat} = await painted(svgFile(svg(content, 'viewBox="0 0 10000 1"')));
  expect(flat).to.include({width: 1600, height: 1});
});

it('an SVG file of which the browser gives nothing, as WebKit with HTML in it, is refused', async () => {
  const {toBlob} = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.toBlob = () => {
    throw new DOMException('Tainted', 'SecurityError');
  };
  try {
    expect(await readPictureFile(svgFile(svg('<rect/>')), isNone)).to.equal('picture-kind');
  } finally {
    HTMLCanvasElement.prototype.toBlob = toBlob;
  }
});

it('scripts of an SVG file do not run', async () => {
  const ran = '__ran';
  const {facts} = await painted(svgFile(svg(`<script>top.${ran} = true; window.${ran} = true</script>`)));
  expect(facts?.type).to.equal('webp');
  expect(ran in window).to.equal(false);
});

it('what is no picture is refused', async () => {
  for (const file of [
    new File(['This is a text.'], 'a.jpg'),
    svgFile('no drawing'),
    svgFile('<html xmlns="http://www.w3.org/1999/xhtml"/>'),
  ])
    expect(await readPictureFile(file, isNone)).to.equal('picture-kind');
});
