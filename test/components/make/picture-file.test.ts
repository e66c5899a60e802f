import {expect} from '@open-wc/testing';
import {readPicture} from '../../../packaging/content/media/picture-facts.ts';
import {mostPictureBytes} from '../../../src/domain/exchange/package-draft.ts';
import {readPictureFile} from '../../../src/make/texts/added/picture-file.ts';

const svg = (content: string, size = 'viewBox="0 0 40 20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
const svgFile = (text: string) => new File([text], 'a.svg', {type: 'image/svg+xml'});
const isDrawing = () => Promise.resolve(true);
const isNone = () => Promise.resolve(false);

/** Noise, which no encoder makes small. */
async function photograph(side: number): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), {width: side, height: side / 2});
  const context = canvas.getContext('2d');
  const noise = context?.createImageData(canvas.width, canvas.height);
  noise?.data.forEach((_, i, all) => (all[i] = i % 4 === 3 ? 255 : (i * 7919) % 251));
  if (noise) context?.putImageData(noise, 0, 0);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.95));
  return new File(blob ? [blob] : [], 'a.jpg', {type: 'image/jpeg'});
}

async function painted(file: File, answer = isNone) {
  const made = await readPictureFile(file, answer);
  if (typeof made === 'string' || !made.bytes) throw new Error(JSON.stringify(made));
  return {ending: made.ending, bytes: made.bytes, facts: readPicture(made.bytes)};
}

it('a photograph comes small enough, and tells nothing of the camera', async () => {
  const {ending, bytes, facts} = await painted(await photograph(3000));
  expect(ending).to.equal('webp');
  expect(bytes.length).to.be.at.most(mostPictureBytes);
  expect(facts).to.include({type: 'webp', isMoving: false, hasNotes: false});
  expect(facts?.width).to.be.at.most(1600);
  expect((facts?.width ?? 0) / (facts?.height ?? 1)).to.be.closeTo(2, 0.02);
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
