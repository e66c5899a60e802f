import {resolve} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {checkPackage} from '../check/problems-of.ts';
import {readPackageContent, type PackageContent} from '../../../packaging/package/package-content.ts';
import {packageFiles} from '../../../packaging/package/package-files.ts';
import {readAllSchemas} from '../../../packaging/schemas/read-schemas.ts';
import {readPlayer} from '../../../packaging/build/player.ts';
import {scorm12} from '../../../packaging/standards/scorm12/scorm12.ts';
import {Zipper, type PackageFiles} from '../../../packaging/zip.ts';
import type {TrackedBase} from '../../../src/domain/blocks/block-base.ts';
import type {Block} from '../../../src/domain/blocks/blocks.ts';
import {samplePlayerFolder} from '../sample-sources.ts';

let content: PackageContent;
beforeAll(async () => {
  content = await readPackageContent(resolve(import.meta.dirname, '../../..'));
});

const choice = {scope: 'course', profile: 'default', languages: ['lv']};
const isOfFilm = (path: string): boolean => /\.(mp4|webp|vtt)$/.test(path);

describe('the course without films', () => {
  it('has neither a film nor the name of one, and the ids of the whole', async () => {
    const sources = {
      player: await readPlayer(await samplePlayerFolder()),
      schemas: await readAllSchemas(),
      contentOf: content.contentOf,
    };
    const without = packageFiles(scorm12, sources, {...choice, films: false});
    const {files} = without;
    const whole = packageFiles(scorm12, sources, choice);
    expect([...whole.files.keys()].filter(isOfFilm)).not.toEqual([]);
    expect([...files.keys()].filter(isOfFilm)).toEqual([]);
    const named = [...files].filter(([, bytes]) => new TextDecoder().decode(bytes).includes('.mp4'));
    expect(named.map(([path]) => path)).toEqual([]);
    expect(await checkPackage(new Zipper().zip(files))).toEqual([]);
    // An LMS takes it for the same course, so that one may replace the other.
    const ids = ({files: all}: {readonly files: PackageFiles}) =>
      [...new TextDecoder().decode(all.get('imsmanifest.xml')).matchAll(/ identifier="([^"]*)"/g)].map(
        ([, id]) => id,
      );
    expect(ids(without)).toEqual(ids(whole));
    expect(ids(without)).not.toEqual([]);
  });

  it('leaves something to do in every lesson that lost a film', () => {
    const {lessons} = content.contentOf({...choice, films: false});
    const filmed = (lessons.get('lv') ?? []).filter(({blocks}) => blocks.some(({type}) => type === 'video'));
    expect(filmed.length).toBeGreaterThan(5);
    const isRequired = (block: Block): boolean => (block as Partial<TrackedBase>).required === true;
    for (const {id, blocks} of filmed) expect(blocks.some(isRequired), id).toBe(true);
  });
});
