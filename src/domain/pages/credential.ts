/**
 * The certificate as an Open Badges 3.0 credential: an `AchievementCredential` of the W3C's data model, without a proof. It says
 * nothing that the sheet does not say, and proves nothing until an issuer has signed it.
 */
import {hash32} from '../quiz/hash.ts';

export interface CredentialFacts {
  /** Random, of version 4: no two files are the same credential. */
  readonly uuid: string;
  readonly learner: string;
  /** Who is to sign it. */
  readonly issuer: string;
  readonly courseId: string;
  readonly scope: string;
  readonly version: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** What had to be done. */
  readonly criteria: string;
  /** When the course was finished, or the file was made where this device does not know. */
  readonly on: Date;
  /** 0..100, and what its scale is called; absent without a score. */
  readonly score?: {readonly name: string; readonly percent: number};
}

/** Throws a RangeError without a learner: a credential about nobody is none. */
export function credentialOf(facts: CredentialFacts): Readonly<Record<string, unknown>> {
  const {learner, issuer, courseId, scope, version, title, description, language, score} = facts;
  if (learner.trim() === '') throw new RangeError('A credential needs the name of a learner.');
  const achievement = `${courseId}/${scope}/${version}`;
  const scale = urnOf(`${achievement}/score`);
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    'id': `urn:uuid:${facts.uuid}`,
    'type': ['VerifiableCredential', 'AchievementCredential'],
    'name': title,
    description,
    'issuer': {id: urnOf(`issuer/${issuer}`), type: ['Profile'], name: issuer},
    'validFrom': facts.on.toISOString(),
    'credentialSubject': {
      type: ['AchievementSubject'],
      identifier: [
        {type: 'IdentityObject', hashed: false, identityHash: learner.trim(), identityType: 'name'},
      ],
      achievement: {
        id: urnOf(achievement),
        type: ['Achievement'],
        achievementType: 'Course',
        name: title,
        description,
        criteria: {narrative: facts.criteria},
        inLanguage: language,
        version,
        ...(score && {
          resultDescription: [
            {
              ...{id: scale, type: ['ResultDescription'], name: score.name},
              ...{resultType: 'Percent', valueMin: '0', valueMax: '100'},
            },
          ],
        }),
      },
      ...(score && {
        result: [{type: ['Result'], resultDescription: scale, value: String(score.percent)}],
      }),
    },
  };
}

/** A UUID of version 8, the same for the same words: there is no address to name it by, and none is made up. */
function urnOf(words: string): string {
  const digits = [0, 1, 2, 3].map((n) => hash32(`${n}\u0000${words}`).toString(16).padStart(8, '0')).join('');
  const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) & 3);
  const uuid = `${digits.slice(0, 12)}8${digits.slice(13, 16)}${variant}${digits.slice(17)}`;
  return `urn:uuid:${uuid.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
