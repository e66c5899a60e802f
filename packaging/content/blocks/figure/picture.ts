import type {FigureBlock} from '../../../../src/domain/blocks/figure/figure.ts';
import {mostPictureBytes, mostPictureSide} from '../../../../src/domain/exchange/package-draft.ts';
import type {RichText} from '../../../../src/domain/text/rich-text.ts';
import {didYouMean} from '../../did-you-mean.ts';
import {plainText} from '../../markdown/plain-text.ts';
import {mediaFacts, type MediaFacts} from '../../media/media-facts.ts';
import type {PictureType} from '../../media/picture-facts.ts';
import type {Problems} from '../../problems.ts';
import type {BlockSetting} from '../block-compiler.ts';

/** Endings of files, by what their bytes must be. */
const endings: Readonly<Record<PictureType, string>> = {png: 'png', jpeg: 'jpg', webp: 'webp'};

export const picturePattern = /^[a-z0-9-]+\.(png|jpg|webp)$/;

/** A photograph or a painted picture, as a drawing that holds it alone; undefined, and reported, when it cannot be shown. */
export function pictureOf(
  name: string,
  {content, pictures, place, problems}: Pick<BlockSetting, 'content' | 'pictures' | 'place' | 'problems'>,
): Pick<FigureBlock, 'drawing' | 'picture'> | undefined {
  const file = `${pictures}/${name}`;
  const text = content.get(file);
  if (text === undefined) {
    const known = [...content.keys()].filter((each) => each.startsWith(`${pictures}/`));
    problems.add(
      place('picture'),
      'media-missing',
      `There is no ${file}.${didYouMean(file, known)} Put it there, or correct the name.`,
    );
    return undefined;
  }
  const facts = mediaFacts(text);
  checkPicture(file, facts, problems);
  if (!facts.picture) return undefined;
  const [width, height] = [String(facts.picture.width), String(facts.picture.height)];
  return {
    drawing: [
      'svg',
      {viewBox: `0 0 ${width} ${height}`},
      // A picture may let its ground show through, and a dark one would hide dark lines.
      ['rect', {width, height, fill: '#fff'}],
      ['image', {href: file, width, height}],
    ],
    picture: file,
  };
}

function checkPicture(file: string, {bytes, picture}: MediaFacts, problems: Problems): void {
  const tell = (code: 'media-size' | 'media-format', message: string): void =>
    problems.add({file, line: 1}, code, message);
  if (bytes > mostPictureBytes)
    tell(
      'media-size',
      `The picture has ${Math.round(bytes / 1000)} kB, and may have ${mostPictureBytes / 1000}. Save it smaller.`,
    );
  if (!picture) {
    tell('media-format', 'This is no whole PNG, JPEG or WebP file. Save the picture anew as one of these.');
    return;
  }
  const {type, width, height, isMoving, hasNotes} = picture;
  if (!file.endsWith(`.${endings[type]}`))
    tell('media-format', `Its bytes are those of a .${endings[type]} file. Name it so.`);
  if (Math.max(width, height) > mostPictureSide)
    tell('media-size', `The picture is larger than ${mostPictureSide} pixels. Save it smaller.`);
  if (isMoving)
    tell('media-format', 'The picture moves, and nobody can stop it. Take one that stands still, or a film.');
  if (hasNotes)
    tell(
      'media-format',
      'The file holds more than the picture (Exif, XMP, IPTC, a comment, something behind its end), often where it was taken. Take that away, as with "exiftool -all=".',
    );
}

/** The caption with whose picture it is and who allowed it, as one text: so it stands wherever the caption does. */
export function withCredit(caption: RichText, credit: RichText): RichText {
  const isSentence = /[.!?…]["”»“]?$/.test(plainText(caption).trim());
  return credit.length === 0 ? caption : [...caption, isSentence ? ' ' : '. ', ...credit];
}
