import {describe, expect, it} from 'vitest';
import {compileCourse} from '../../../../packaging/content/compile/compile-course.ts';
import {mediaFacts, type MediaFacts} from '../../../../packaging/content/media/media-facts.ts';
import type {Mp4Facts, Mp4Track} from '../../../../packaging/content/media/mp4-facts.ts';
import type {Content} from '../../../../packaging/content/read/read-content.ts';
import {changed as changedIn, mistakesIn} from '../tiny-course.ts';
import {filling, tinyFilms} from '../tiny-films.ts';

it('with films has nothing to correct', () => expect(mistakesIn(tinyFilms)).toEqual([]));

const film = 'media/films/hinge.mp4';
const captions = 'media/films/hinge.lv.vtt';
const fills = 'media/videos.yaml';
const lesson = 'modules/windows/glass/lesson.yaml';

const changed = (file: string, from: string, to: string): Content => changedIn(file, from, to, tinyFilms);
const without = (file: string): Content => new Map([...tinyFilms].filter(([path]) => path !== file));
const known: MediaFacts = mediaFacts(tinyFilms.get(film) ?? '');
const withFacts = (changes: Partial<MediaFacts>): Content =>
  new Map(tinyFilms).set(film, JSON.stringify({...known, ...changes}));
const withMp4 = (changes: Partial<Mp4Facts>): Content => withFacts({mp4: {...mp4, ...changes}});
const withTrack = (changes: Partial<Mp4Track>): Content => withMp4({tracks: [{...picture, ...changes}]});

const mp4: Mp4Facts = known.mp4 ?? {durationMs: 0, isFastStart: false, tracks: [], hasNotes: false};
const picture: Mp4Track = mp4.tracks[0] ?? {handler: '', codec: '', width: 0, height: 0, profile: 0};
const sound: Mp4Track = {handler: 'soun', codec: 'mp4a', width: 0, height: 0, profile: 0};

describe('a film', () => {
  it.each([
    {content: without(film), told: [`${lesson}:9 media-missing`], why: 'it is not there'},
    {
      content: without(captions),
      told: [`${captions}:1 media-missing`],
      why: 'it has no captions in the language',
    },
    {
      content: without('media/films/hinge.poster.webp'),
      told: ['media/films/hinge.poster.webp:1 media-missing'],
      why: 'it has no poster',
    },
    {
      content: without('media/films/hinge.lv.md'),
      told: ['media/films/hinge.lv.md:1 media-missing'],
      why: 'it has no text alternative',
    },
    {
      content: without('media/credits.yaml'),
      told: ['media/credits.yaml:1 credit-missing'],
      why: 'nobody is named',
    },
    {
      content: changed('media/credits.yaml', ', licence: CC BY 4.0', ''),
      told: ['media/credits.yaml:1 field-missing'],
      why: 'it has no licence',
    },
    {content: withFacts({bytes: 1_700_000}), told: [`${film}:1 media-size`], why: 'it is too large'},
    {
      content: new Map(tinyFilms).set(film, '{"bytes":9}'),
      told: [`${film}:1 media-format`],
      why: 'it is no film',
    },
    {
      content: withMp4({isFastStart: false}),
      told: [`${film}:1 media-format`],
      why: 'it begins only when all has arrived',
    },
    {
      content: withTrack({codec: 'hvc1', profile: 0}),
      told: [`${film}:1 media-format`],
      why: 'not every browser plays H.265',
    },
    {
      content: withTrack({profile: 110}),
      told: [`${film}:1 media-format`],
      why: 'not every phone plays 10 bits',
    },
    {content: withMp4({hasNotes: true}), told: [`${film}:1 media-notes`], why: 'it says where it was filmed'},
    {content: withMp4({tracks: []}), told: [`${film}:1 media-format`], why: 'there is no picture'},
    {
      content: withMp4({tracks: [picture, {...sound, codec: 'ac-3'}]}),
      told: [`${film}:1 media-format`],
      why: 'not every browser plays AC-3',
    },
    {
      content: withTrack({width: 3840}),
      told: [`${film}:1 media-format`],
      why: 'it is larger than any screen',
    },
    {content: withMp4({tracks: [picture, sound]}), told: [], why: 'sound in AAC is fine'},
  ])('is told, $told: $why', ({content, told}) => {
    expect(mistakesIn(content)).toEqual(told);
  });
});

describe('captions', () => {
  it.each([
    {from: 'WEBVTT', to: 'SRT', line: 1, why: 'another format'},
    {from: '00:00.000 --> 00:02.000', to: '0:00 --> 0:02', line: 5, why: 'times of another form'},
    {from: '00:00.000 --> 00:02.000', to: '00:00.000 --> 00:02.000 align:start', line: 5, why: 'a position'},
    {from: 'Eņģe tur durvis.', to: '<b>Eņģe</b> tur durvis.', line: 5, why: 'a tag'},
    {from: 'otra griežas.', to: 'otra\ngriežas.', line: 9, why: 'three lines'},
    {from: '00:02.000 --> 00:04.000', to: '00:01.000 --> 00:04.000', line: 5, why: 'two at a time'},
    {from: '--> 00:06.000', to: '--> 00:06.500', line: 13, why: 'an end after that of the film'},
    {from: '00:04.200 -->', to: '00:05.200 -->', line: 13, why: 'less than a second'},
    {
      from: 'Tā durvis veras.',
      to: 'Tā durvis veras, un tā tās aizveras.',
      line: 13,
      why: 'more than anybody reads in that time',
    },
    {
      from: 'Tā durvis veras.',
      to: 'Durvisdurvisdurvisdurvisdurvisdurvisdurvisd',
      line: 13,
      why: 'a line that is too long',
    },
    {from: 'first', to: 'first\n\nsecond', line: 8, why: 'words without a time'},
  ])('are told at line $line: $why', ({from, to, line}) => {
    expect(mistakesIn(changed(captions, from, to))).toContain(`${captions}:${line} captions`);
  });

  it('are told when there are none in the file', () => {
    expect(mistakesIn(new Map(tinyFilms).set(captions, 'WEBVTT\n'))).toEqual([`${captions}:1 captions`]);
  });

  it('are checked like every other text, except that they may say what the text alternative says', () => {
    const harmful = changed(captions, 'Tā durvis veras.', 'Šeit ir upuris.');
    expect(mistakesIn(harmful)).toEqual([`${captions}:13 word-forbidden`]);
    expect(mistakesIn(changed(captions, 'Eņģe tur durvis.', 'Eņģei ir divas puses.'))).toEqual([]);
  });
});

describe('a place for a film', () => {
  it.each([
    {
      content: changed(lesson, 'slot: empty', 'slot: emty'),
      told: [`${lesson}:15 target-unknown`],
      why: 'nobody knows it',
    },
    {
      content: changed(fills, 'squeak:', 'sqeak:'),
      told: [`${fills}:5 target-unknown`],
      why: 'what fills it has another name',
    },
    {
      content: changed(fills, '  licence: CC BY 4.0', ''),
      told: [`${fills}:5 field-missing`],
      why: 'the licence is missing',
    },
    {
      content: changed(fills, 'youtu.be', 'youtu.example'),
      told: [`${fills}:6 field-value`],
      why: 'it is no address of the host',
    },
    {
      content: changed(fills, 'videos/bell.mp4', 'videos/ring.mp4'),
      told: [`${fills}:2 media-missing`],
      why: 'its file is not there',
    },
    {
      content: changed(fills, '  file: videos/bell.mp4\n', ''),
      told: [`${fills}:1 field-value`],
      why: 'nothing fills it',
    },
    {
      content: changed(lesson, 'slot: empty}', 'required: false}'),
      told: [`${lesson}:15 field-missing`],
      why: 'it is named by nothing',
    },
  ])('is told, $told: $why', ({content, told}) => {
    expect(mistakesIn(content)).toEqual(told);
  });

  it('is filled by a profile, which wins over the file', () => {
    const author = 'Pašvaldība';
    const videos = filling({
      empty: {vimeo: 'https://vimeo.com/123456789/0a1b', author, licence: 'ar atļauju'},
      bell: {youtube: 'https://youtu.be/aBcDeFgHiJk', author, licence: 'ar atļauju'},
    });
    const {lessons, problems} = compileCourse(tinyFilms, {scope: 'windows', videos});
    const films = lessons
      .get('lv')
      ?.flatMap(({blocks}) =>
        blocks.flatMap((block) => (block.type === 'video' && block.about ? [block.film] : [])),
      );
    expect(films).toMatchObject([
      {kind: 'hosted', host: 'youtube', author},
      {kind: 'hosted', host: 'youtube', author: 'Eļļas nams'},
      {kind: 'hosted', host: 'vimeo', id: '123456789/0a1b', licence: 'ar atļauju'},
    ]);
    expect(problems).toEqual([]);
  });
});

describe('what a profile puts into places', () => {
  const licence = {author: 'Pašvaldība', licence: 'ar atļauju'};
  it.each([
    {
      fill: {bel: {youtube: 'https://youtu.be/aBcDeFgHiJk', ...licence}},
      message: 'modules/videos.yaml has no place "bel". Did you mean "bell"?',
    },
    {fill: {bell: {file: 'videos/ring.mp4', ...licence}}, message: 'There is no media/videos/ring.mp4.'},
  ])('is told where the profile says it: $message', ({fill, message}) => {
    const {problems} = compileCourse(tinyFilms, {scope: 'course', videos: filling(fill)});
    expect(problems).toMatchObject([{file: 'profile.yaml', line: 7}]);
    expect(problems[0]?.message).toContain(message);
  });
});

it.each([
  {from: 'at: 2.5', to: 'at: 0', code: 'field-value', why: 'a pause before the film'},
  {from: 'b: right}', to: 'b: wrong}', code: 'right-missing', why: 'a question without a right choice'},
  {
    from: '      - {id: still-side',
    to: '      - {id: early, at: 3, choices: {a: right, b: wrong}}\n      - {id: still-side',
    code: 'field-value',
    why: 'pauses in another order than the film',
  },
])('a pause is told: $why', ({from, to, code}) => {
  expect(mistakesIn(changed(lesson, from, to)).map((each) => each.split(' ')[1])).toContain(code);
});

it('their makers stand on the page about the course', () => {
  const {files} = compileCourse(tinyFilms, {scope: 'windows'});
  expect(JSON.parse(files.get('content/lv/credits.json') ?? '')).toEqual([
    {
      title: 'Kā darbojas eņģe',
      author: 'Durvju nams',
      licence: 'CC BY 4.0',
      href: '#/windows/glass/hinge-film',
    },
    {
      title: 'Zvana vietā',
      author: 'Zvanu nams',
      licence: 'ar Zvanu nama atļauju',
      href: '#/windows/glass/video-bell',
    },
    {title: 'Čīkst', author: 'Eļļas nams', licence: 'CC BY 4.0', href: '#/windows/glass/video-squeak'},
  ]);
});
