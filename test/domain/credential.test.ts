/** What Open Badges 3.0 asks of every `AchievementCredential`, in our words; by hand it was held against 1EdTech's own schema. */
import {describe, expect, it} from 'vitest';
import {credentialOf, type CredentialFacts} from '../../src/domain/pages/credential.ts';

const facts: CredentialFacts = {
  uuid: '3f0f8b1c-5d0e-4a57-9d0c-0c5f3c1f2a77',
  learner: ' Anna Bērziņa ',
  issuer: 'Durvju pilsētas pašvaldība',
  courseId: 'kopiga-riciba',
  scope: 'course',
  version: '1.2.3',
  language: 'lv',
  title: 'Kopīga rīcība',
  description: 'Kurss ir pabeigts.',
  criteria: 'Viss paveikts.',
  on: new Date('2026-11-24T08:00:00Z'),
  score: {name: 'Rezultāts', percent: 86.67},
};
const urn = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[48][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Read back from its text, as whoever signs it does. */
// The shape is what this test is about.
const read = (more: Partial<CredentialFacts> = {}) =>
  JSON.parse(JSON.stringify(credentialOf({...facts, ...more})));

describe('the certificate as a credential', () => {
  it('has what every such credential must have, and no proof', () => {
    const credential = read();
    expect(credential['@context'][0]).toBe('https://www.w3.org/ns/credentials/v2');
    expect(credential['@context'][1]).toMatch(
      /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context-3\.0\.\d\.json$/,
    );
    expect(credential.type).toEqual(['VerifiableCredential', 'AchievementCredential']);
    expect(credential.validFrom).toBe('2026-11-24T08:00:00.000Z');
    expect(credential.issuer).toMatchObject({type: ['Profile'], name: 'Durvju pilsētas pašvaldība'});
    expect(credential).not.toHaveProperty('proof');
    const {achievement, identifier, type} = credential.credentialSubject;
    expect(type).toEqual(['AchievementSubject']);
    expect(achievement).toMatchObject({
      type: ['Achievement'],
      name: 'Kopīga rīcība',
      description: 'Kurss ir pabeigts.',
      criteria: {narrative: 'Viss paveikts.'},
      inLanguage: 'lv',
    });
    expect(identifier).toEqual([
      {type: 'IdentityObject', hashed: false, identityHash: 'Anna Bērziņa', identityType: 'name'},
    ]);
  });

  it('is named by UUIDs, since no address is known', () => {
    const credential = read();
    const {achievement} = credential.credentialSubject;
    for (const id of [credential.id, credential.issuer.id, achievement.id]) expect(id).toMatch(urn);
    expect(JSON.stringify(credential).match(/https?:/g)).toHaveLength(2);
  });

  it('names the same achievement and the same issuer alike, and others otherwise', () => {
    const ofAnother = read({uuid: '00000000-0000-4000-8000-000000000000', learner: 'Jānis Ozols'});
    expect(ofAnother.credentialSubject.achievement.id).toBe(read().credentialSubject.achievement.id);
    expect(ofAnother.issuer.id).toBe(read().issuer.id);
    expect(ofAnother.id).not.toBe(read().id);
    expect(read({issuer: 'Logu pilsēta'}).issuer.id).not.toBe(read().issuer.id);
    expect(read({scope: 'recruitment'}).credentialSubject.achievement.id).not.toBe(
      read().credentialSubject.achievement.id,
    );
  });

  it('has the score on a scale that it describes, or neither', () => {
    const {result, achievement} = read().credentialSubject;
    expect(result).toEqual([
      {type: ['Result'], resultDescription: achievement.resultDescription[0].id, value: '86.67'},
    ]);
    expect(achievement.resultDescription[0]).toMatchObject({
      resultType: 'Percent',
      name: 'Rezultāts',
      valueMax: '100',
    });
    const {score, ...without} = facts;
    expect(score?.percent).toBe(86.67);
    const bare = JSON.parse(JSON.stringify(credentialOf(without))).credentialSubject;
    expect(bare).not.toHaveProperty('result');
    expect(bare.achievement).not.toHaveProperty('resultDescription');
  });

  it('is about somebody', () => {
    expect(() => credentialOf({...facts, learner: ' '})).toThrow(RangeError);
  });
});
