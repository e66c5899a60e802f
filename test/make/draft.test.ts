import {describe, expect, it} from 'vitest';
import {profileSchema} from '../../packaging/profile/profile-schema.ts';
import {emptyDraft, isPlain, type Draft} from '../../src/make/draft/draft.ts';
import {draftOfProfile} from '../../src/make/draft/draft-of-profile.ts';
import {profileId} from '../../src/make/draft/profile-id.ts';
import {filesOf, idOf, valuesOf} from '../../src/make/draft/profile-of-draft.ts';
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
  },
  checks: {F139: {by: 'Jurists', on: '2026-11-30', text: '56.¹ pants'}},
  others: {videos: {'travel-safely': {youtube: 'aaaaaaaaaaa'}}},
  otherFiles: new Map([['media/filma.mp4', new Uint8Array([2])]]),
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
  });

  it('has a form, or a place to be kept, for every field of a profile', () => {
    const kept = ['videos', 'lrs', 'lms'];
    expect(Object.keys(valuesOf({...full, others: {}})).toSorted()).toEqual(
      Object.keys(profileSchema.entries)
        .filter((field) => !kept.includes(field))
        .toSorted(),
    );
    const others = Object.fromEntries(kept.map((field) => [field, {a: 'b'}]));
    expect(draftOfProfile('paraugi', others, new Map()).others).toEqual(others);
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
