import {describe, expect, it} from 'vitest';
import {profileText, profileValues} from '../../packaging/core/profile-values-text.ts';
import {profileSchema} from '../../packaging/profile/profile-schema.ts';
import {emptyDraft, isPlain, type Draft} from '../../src/make/draft/draft.ts';
import {draftOfProfile} from '../../src/make/draft/draft-of-profile.ts';
import {profileId} from '../../src/make/draft/profile-id.ts';
import {filesOf, idOf, valuesOf} from '../../src/make/draft/profile-of-draft.ts';
import {emptyFilm} from '../../src/make/films/film-draft.ts';
import {ProfileZipError} from '../../src/make/draft/profile-zip.ts';
import {newContact} from '../../src/make/municipality/new-contact.ts';

const full: Draft = {
  ...emptyDraft,
  id: 'paraugi',
  name: {lv: 'Paraugu novads', en: 'Paraugi municipality'},
  contacts: [
    {
      ...newContact([]),
      name: {lv: 'Sociālais dienests'},
      phones: '+371 00000000, +371 00000001',
      email: 'paraugs@example.lv',
      url: 'https://example.lv/',
      hours: {lv: 'darba dienās'},
      confirmedBy: 'Dome',
      confirmedOn: '2026-11-27',
    },
  ],
  helpLines: {lv: 'Pirmā.\nOtrā.'},
  localLines: {definitions: {lv: 'Viena.\nDivas.', ru: 'Одна.'}},
  logo: {name: 'logo.svg', bytes: new Uint8Array([1])},
  colour: '#1b5e20',
  accents: {light: '#1b5e20', dark: '#81c784'},
  languages: ['lv', 'en'],
  modules: ['recruitment', 'final-test'],
  passMarks: {'final-test': 75},
  issuer: {lv: 'Dome'},
  note: {lv: 'Piezīme.'},
  madeWith: {revision: 2, on: '2026-11-30'},
  words: {'definitions/forms/lv': '---\nreplaces:\n  a: x00000000\n---\n'},
  lessons: {definitions: [{id: 'own-1', after: 'forms', countsForCompletion: true}]},
  lessonFiles: {
    'definitions/tracking.yaml': '257: {bits: 0, owner: own-1}\n',
    'definitions/own-1/lv.md': '---\n',
    'definitions/own-1/lesson.yaml':
      'blocks:\n  - {id: a, picture: definitions-own-1-a.jpg}\n  - {id: b, slot: own-definitions-own-1-b}\n',
  },
  lessonPictures: {'definitions-own-1-a.jpg': new Uint8Array([7])},
  checks: {F139: {by: 'Jurists', on: '2026-11-30', text: '56.¹ pants'}},
  videos: {
    'travel-safely': {
      source: 'file',
      address: '',
      author: 'Dome',
      licence: 'CC BY 4.0',
      film: new Uint8Array([2]),
      poster: {ending: 'svg', bytes: new Uint8Array([3])},
      captions: {lv: new Uint8Array([4]), ru: new Uint8Array([5])},
    },
    'own-definitions-own-1-b': {
      source: 'file',
      address: '',
      author: 'Dome',
      licence: 'Dome',
      film: new Uint8Array([8]),
      captions: {lv: new Uint8Array([9])},
    },
    'be-aware': {
      source: 'file',
      address: '',
      author: 'Dome',
      licence: 'CC BY 4.0',
      path: 'films/bridge.mp4',
      captions: {},
    },
    'marta-story': {
      source: 'vimeo',
      address: 'https://vimeo.com/123456789',
      author: 'MARTA',
      licence: 'Atļauja',
      captions: {},
    },
  },
  // Two addresses at once: no form shows it, the check tells it.
  others: {lrs: {key: 'a'}, videos: {'meat-machine': {youtube: 'aaaaaaaaaaa', vimeo: '123456789'}}},
  otherFiles: new Map([['media/filma.mp4', new Uint8Array([6])]]),
};

it('numbers stand in the profile as the course prints them; what is none stays to be told', () => {
  const [contact = newContact([])] = full.contacts;
  const phonesOf = (phones: string) => valuesOf({...full, contacts: [{...contact, phones}]})['contacts'];
  expect(phonesOf('64123456; 112')).toMatchObject({'social-service': [{phones: ['+371 64123456', '112']}]});
  expect(phonesOf('64 ABC')).toMatchObject({'social-service': [{phones: ['64 ABC']}]});
});

describe('a draft', () => {
  it('EN 11.8.3: becomes a profile and comes back the same', () => {
    expect(draftOfProfile('paraugi', valuesOf(full), filesOf(full))).toEqual(full);
  });

  it('names a film by the profile, beside its picture and captions', () => {
    const {'travel-safely': film = emptyFilm} = full.videos;
    const draft = {...emptyDraft, name: {lv: 'Paraugi'}, videos: {'stop-this-game': film}};
    expect(valuesOf(draft)['videos']).toEqual({
      'stop-this-game': {file: 'profiles/paraugi/stop-this-game.mp4', author: 'Dome', licence: 'CC BY 4.0'},
    });
    const stem = 'media/profiles/paraugi/stop-this-game';
    expect([...filesOf(draft).keys()]).toEqual(
      ['mp4', 'poster.svg', 'lv.vtt', 'ru.vtt'].map((ending) => `${stem}.${ending}`),
    );
  });

  it('leaves the files of a film at home that is shown from elsewhere', () => {
    const {'travel-safely': film = emptyFilm} = full.videos;
    const videos = {
      'travel-safely': {...film, source: 'youtube', address: ' https://youtu.be/aaaaaaaaaaa '},
    } as const;
    const draft = {...emptyDraft, id: 'paraugi', videos};
    expect(valuesOf(draft)['videos']).toEqual({
      'travel-safely': {youtube: 'https://youtu.be/aaaaaaaaaaa', author: 'Dome', licence: 'CC BY 4.0'},
    });
    expect(filesOf(draft).size).toBe(0);
  });

  it('refuses words that are no text, by the name of their file', () => {
    const path = 'packaging/profiles/paraugi/words/definitions/forms/lv.md';
    const files = new Map([...filesOf(full), [path, Uint8Array.of(0x41, 0xff)]]);
    expect(() => draftOfProfile('paraugi', valuesOf(full), files)).toThrow(
      new ProfileZipError('no-text', path),
    );
  });

  it('says nothing of what is empty', () => {
    expect(valuesOf({...emptyDraft, name: {lv: ' Paraugi ', en: ' '}})).toEqual({name: {lv: 'Paraugi'}});
    expect(isPlain(emptyDraft)).toBe(true);
    expect(isPlain({...emptyDraft, system: 'moodle', films: false})).toBe(true);
    expect(isPlain({...emptyDraft, languages: ['en']})).toBe(false);
    expect(isPlain({...emptyDraft, words: full.words})).toBe(false);
    expect(isPlain({...emptyDraft, lessons: full.lessons, lessonFiles: full.lessonFiles})).toBe(false);
    expect(isPlain({...emptyDraft, lessonFiles: full.lessonFiles})).toBe(true);
    expect(isPlain({...emptyDraft, checks: full.checks})).toBe(false);
    expect(isPlain({...emptyDraft, videos: full.videos})).toBe(false);
    expect(isPlain({...emptyDraft, localLines: full.localLines})).toBe(false);
    expect(isPlain({...emptyDraft, localLines: {definitions: {lv: ' '}}})).toBe(true);
  });

  it('has a form, or a place to be kept, for every field of a profile', () => {
    const kept = ['lrs', 'lms'];
    expect(Object.keys(valuesOf({...full, others: {}})).toSorted()).toEqual(
      Object.keys(profileSchema.entries)
        .filter((field) => !kept.includes(field))
        .toSorted(),
    );
    const others = Object.fromEntries(kept.map((field) => [field, {a: 'b'}]));
    expect(draftOfProfile('paraugi', others, new Map()).others).toEqual(others);
  });
});

describe('a profile that somebody wrote', () => {
  const valuesIn = (yaml: string) => profileValues(yaml) ?? {};
  const again = (yaml: string) => valuesOf(draftOfProfile('paraugi', valuesIn(yaml), new Map()));

  it('keeps what no form can show, for the check to tell', () => {
    const yaml = `name: {lv: Paraugi}
contacts:
  social-servis: [{name: {lv: Dienests}, purpose: {lv: Palīdz}}]
  school: [{name: {lv: Skola}, purpose: {lv: Palīdz}, phones: ['+371 00000000'], confirmed: {by: Dome, on: '2026'}}]
passMarks: {final-test: '75', definitions: 70}
colours: {accent: {light: '#1b5e20'}}
certificate: {issuer: {lv: Dome}, isuer: {en: Council}}
lms: {site: 'https://a.example/'}
`;
    expect(again(yaml)).toEqual(valuesIn(yaml));
  });

  it('says with a form what was kept of the same field', () => {
    const draft = draftOfProfile('paraugi', valuesIn("passMarks: {final-test: '75', quiz: '60'}"), new Map());
    expect(valuesOf({...draft, passMarks: {'final-test': 80}})['passMarks']).toEqual({
      'final-test': 80,
      'quiz': '60',
    });
  });

  it('is opened where it leaves a field empty', () => {
    const fields = Object.keys(profileSchema.entries).map((field) => `${field}:\n`);
    expect(again(`${fields.join('')}helpLines: {lv: }`.replace('helpLines:\n', ''))).toEqual({});
    expect(again('contacts: {school: }\nvideos: {a: }\nchecks: {F1: }\nlanguages: []\n')).toEqual({});
    expect(again('contacts: {school: [{name: , confirmed: }]}')).toEqual({contacts: {school: [{}]}});
    expect(profileText(again('lessons: {definitions: }\nlrs: [{key: }]'))).toBe('');
  });
});

describe('the id of a profile', () => {
  it.each([
    ['Jūrmalas pilsēta', 'jurmalas-pilseta'],
    ['Ķekavas novads', 'kekavas-novads'],
    ['Даугавпилс', 'daugavpils'],
    ['„2. paraugs”', 'paraugs'],
    ['default', 'mana-pasvaldiba'],
    ['', 'mana-pasvaldiba'],
  ])('of %j is %j', (name, id) => {
    expect(profileId(name)).toBe(id);
  });

  it('is that of the file that was brought, whatever the name says now', () => {
    expect(idOf({id: 'paraugi', name: {lv: 'Cits'}})).toBe('paraugi');
  });
});

it('a new contact is that of an institution without one', () => {
  const first = newContact([]);
  expect(first.role).toBe('social-service');
  // Nobody has confirmed it yet.
  expect(first.confirmedOn).toBe('');
  expect(newContact([first]).role).toBe('municipal-police');
});
