import {unzipSync, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {MakingError} from '../../src/domain/exchange/package-making.ts';
import {emptyDraft} from '../../src/make/draft/draft.ts';
import {isTooLargeWith} from '../../src/make/draft/draft-size.ts';
import {packProfile, ProfileZipError, unpackProfile} from '../../src/make/draft/profile-zip.ts';
import {bytesOf} from '../../src/make/fields/bytes-of.ts';
import {emptyFilm, filesOfFilms} from '../../src/make/films/film-draft.ts';
import {readLogo} from '../../src/make/municipality/read-logo.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const draft = {
  id: 'paraugi',
  yaml: 'name: {lv: Paraugi}\n',
  files: new Map([
    ['media/profiles/paraugi/logo.svg', bytes('<svg/>')],
    ['packaging/profiles/paraugi/words/definitions/forms/lv.md', bytes('---\n')],
    ['packaging/profiles/paraugi/lessons/definitions/tracking.yaml', bytes('257: {}\n')],
    ['packaging/profiles/paraugi/lessons/definitions/own-x/map.svg', bytes('<svg/>')],
  ]),
};

const asked = {system: 'moodle', films: false};

it('what is packed comes back, from the same bytes each time', () => {
  expect(unpackProfile(packProfile(draft, asked))).toEqual({...draft, asked});
  expect(packProfile(draft, asked)).toEqual(packProfile(draft, asked));
});

it('what was chosen for the package is left out where the zip does not say it, or says it badly', () => {
  const profile = {'packaging/profiles/paraugi.yaml': bytes(draft.yaml)};
  const askedIn = (text: string) =>
    unpackProfile(zipSync({...profile, 'packaging/profiles/paraugi/make.json': bytes(text)})).asked;
  expect(unpackProfile(zipSync(profile)).asked).toBeUndefined();
  expect(askedIn('{"system": 1, "films": true}')).toBeUndefined();
  expect(askedIn('no JSON')).toBeUndefined();
  expect(askedIn('{"system": "ilias", "films": false}')).toEqual({system: 'ilias', films: false});
});

it('what this page would not take back is not packed', () => {
  const draftOf = (count: number, size: number, name: (i: number) => string) => ({
    ...draft,
    files: new Map(Array.from({length: count}, (_, i) => [name(i), new Uint8Array(size)])),
  });
  const film = (i: number) => `media/profiles/paraugi/own-film-${i}.mp4`;
  const words = (i: number) => `packaging/profiles/paraugi/words/definitions/forms-${i}/lv.md`;
  for (const large of [draftOf(16, 8_000_000, film), draftOf(3000, 1, words), draftOf(1, 400_000, words)])
    expect(() => packProfile(large, asked)).toThrow(MakingError);
  const many = draftOf(500, 1, words);
  expect(unpackProfile(packProfile(many, asked)).files.size).toBe(500);
});

it('films and pictures are not taken beyond what can be kept; smaller ones may take their place', () => {
  const film = (size: number) => ({...emptyFilm, film: new Uint8Array(size)});
  const videos = (count: number) =>
    Object.fromEntries(Array.from({length: count}, (_, i) => [`own-${i}`, film(8_000_000)]));
  const full = {...emptyDraft, id: 'paraugi', videos: videos(15)};
  expect(isTooLargeWith({videos: videos(13)}, emptyDraft)).toBe(false);
  expect(isTooLargeWith({videos: videos(14)}, emptyDraft)).toBe(true);
  expect(isTooLargeWith({videos: {...full.videos, 'own-0': film(1)}}, full)).toBe(false);
});

describe('a zip that somebody has packed again', () => {
  const files = unzipSync(packProfile(draft, asked));
  const inFolder = (folder: string) =>
    Object.fromEntries(Object.entries(files).map(([path, own]) => [folder + path, own]));

  it.each([
    ['macOS, from the folder that Safari has made of it', 'paraugi-profile/', true],
    ['macOS, from what is in that folder', '', true],
    ['Windows, from the folder that it has unpacked', 'paraugi-profile (1)/', false],
  ])('by %s is taken', (_, folder, isMac) => {
    const leftovers = isMac && {
      [`${folder}.DS_Store`]: bytes('x'),
      [`__MACOSX/${folder}packaging/profiles/._paraugi.yaml`]: bytes('x'),
    };
    const zip = zipSync({
      ...(folder !== '' && {[folder]: new Uint8Array()}),
      ...inFolder(folder),
      ...leftovers,
    });
    expect(unpackProfile(zip)).toEqual({...draft, asked});
  });

  it('is not too large for what macOS has left in it', () => {
    const left = Array.from({length: 2001}, (_, at) => [`__MACOSX/media/._${at}.svg`, bytes('x')]);
    const zip = zipSync({...Object.fromEntries(left), ...inFolder('')}, {level: 0});
    expect(unpackProfile(zip)).toEqual({...draft, asked});
  });

  it('is taken from one folder alone, and with nothing else in it', () => {
    expect(faultOf(zipSync({...inFolder('a/'), 'b/packaging/profiles/cits.yaml': bytes('')}))).toBe(
      'strange-file',
    );
    expect(faultOf(zipSync({...inFolder('a/'), 'a/media/run.js': bytes('')}))).toBe('strange-file');
    expect(faultOf(zipSync(inFolder('a/b/')))).toBe('strange-file');
  });
});

it('captions for a film of the course are taken back', () => {
  const videos = {
    slot: {...emptyFilm, path: 'films/first-conversation.mp4', captions: {lv: bytes('WEBVTT')}},
  };
  const own = {...draft, files: new Map(filesOfFilms('paraugi', videos))};
  expect(unpackProfile(packProfile(own, asked)).files).toEqual(own.files);
});

it('what cannot be read, as a folder that is dropped, is no zip', async () => {
  const gone = (name: string) =>
    Object.assign(new File([], name), {
      arrayBuffer: () => Promise.reject(new DOMException('It could not be found.', 'NotFoundError')),
    });
  expect(faultOf(await bytesOf(gone('mape')))).toBe('no-zip');
  expect(await readLogo(gone('logo.svg'))).toBe('logo-kind');
});

function faultOf(zip: Uint8Array) {
  try {
    unpackProfile(zip);
    return undefined;
  } catch (error) {
    if (!(error instanceof ProfileZipError)) throw error;
    return error.fault;
  }
}

describe('a file is refused that', () => {
  const own = {'packaging/profiles/paraugi.yaml': bytes(draft.yaml)};
  it.each([
    ['is no zip', 'no-zip', bytes('PK no zip at all')],
    ['is a zip cut off', 'no-zip', packProfile(draft, asked).slice(0, 60)],
    ['is a course package', 'package', zipSync({'imsmanifest.xml': bytes('<manifest/>')})],
    ['is a course package of cmi5', 'package', zipSync({'cmi5.xml': bytes('<courseStructure/>')})],
    ['has no profile', 'no-profile', zipSync({'media/logo.svg': bytes('<svg/>')})],
    [
      'has the profile that changes nothing',
      'no-profile',
      zipSync({'packaging/profiles/default.yaml': bytes('')}),
    ],
    ['has two profiles', 'several-profiles', zipSync({...own, 'packaging/profiles/cits.yaml': bytes('')})],
    ['leads out of its folder', 'strange-file', zipSync({...own, '../../media/logo.svg': bytes('')})],
    ['has an absolute path', 'strange-file', zipSync({...own, '/media/logo.svg': bytes('')})],
    ['has a script', 'strange-file', zipSync({...own, 'media/profiles/paraugi/run.js': bytes('')})],
    [
      'has a name that every object has',
      'strange-file',
      zipSync(Object.fromEntries([['__proto__.svg', bytes('')]])),
    ],
    [
      'has words of another profile',
      'strange-file',
      zipSync({...own, 'packaging/profiles/cits/words/definitions/forms/lv.md': bytes('')}),
    ],
    [
      'has words that are no lesson’s',
      'strange-file',
      zipSync({...own, 'packaging/profiles/paraugi/words/definitions/lv.md': bytes('')}),
    ],
    [
      'has lessons of another profile',
      'strange-file',
      zipSync({...own, 'packaging/profiles/cits/lessons/definitions/own-x/lv.md': bytes('')}),
    ],
    [
      'has a lesson whose id could be one of the course’s',
      'strange-file',
      zipSync({...own, 'packaging/profiles/paraugi/lessons/definitions/forms/lesson.yaml': bytes('')}),
    ],
    [
      'has a lesson that leads out of its folder',
      'strange-file',
      zipSync({...own, 'packaging/profiles/paraugi/lessons/definitions/../own-x/lv.md': bytes('')}),
    ],
    [
      'has a film in a lesson’s folder',
      'strange-file',
      zipSync({...own, 'packaging/profiles/paraugi/lessons/definitions/own-x/film.mp4': bytes('')}),
    ],
    [
      'has a lesson of its own of a megabyte',
      'too-large',
      zipSync({
        ...own,
        'packaging/profiles/paraugi/lessons/definitions/own-x/lesson.yaml': new Uint8Array(1_000_000),
      }),
    ],
    [
      'has a profile that is no text',
      'no-text',
      zipSync({'packaging/profiles/paraugi.yaml': Uint8Array.of(0xff)}),
    ],
    [
      'has a lesson of a megabyte',
      'too-large',
      zipSync({
        ...own,
        'packaging/profiles/paraugi/words/definitions/forms/lv.md': new Uint8Array(1_000_000),
      }),
    ],
    [
      'has a profile of a megabyte',
      'too-large',
      zipSync({'packaging/profiles/paraugi.yaml': new Uint8Array(1_000_000)}),
    ],
    [
      'unpacks to more than a film may have',
      'too-large',
      zipSync({...own, 'media/a.mp4': new Uint8Array(70_000_000), 'media/b.mp4': new Uint8Array(70_000_000)}),
    ],
    [
      'has thousands of files',
      'too-large',
      zipSync({
        ...own,
        ...Object.fromEntries(Array.from({length: 2500}, (_, i) => [`media/a${i}.svg`, bytes('')])),
      }),
    ],
  ])('%s', (_, fault, zip) => {
    expect(faultOf(zip)).toBe(fault);
  });
});
