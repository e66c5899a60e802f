import type {PackageDraft} from '../../src/domain/exchange/package-draft.ts';
import {type MadePackage, type PackageMaker} from '../../src/domain/exchange/package-making.ts';
import type {Draft} from '../../src/make/draft/draft.ts';
import type {Keeping} from '../../src/make/draft/kept-database.ts';
import {MakeSession} from '../../src/make/make-session.ts';
import {unaskedMaker} from './unasked-maker.ts';
import {profileText} from '../../packaging/core/profile-values-text.ts';

export const made: MadePackage = {
  file: 'a.zip',
  zip: new Blob([new Uint8Array([1])]),
  sha256: '00',
  sbom: '{}',
};

/** A session whose maker notes what it is asked; `answers` stand in place of what it would say. */
export function sessionWith(answers: Partial<PackageMaker> = {}, keeping: Keeping = 'kept', kept?: Draft) {
  const asked: PackageDraft[] = [];
  const maker: PackageMaker = {
    ...unaskedMaker,
    make: (draft) => {
      asked.push(draft);
      return Promise.resolve(made);
    },
    profileText: (values) => Promise.resolve(profileText(values)),
    accent: () => Promise.resolve({faint: []}),
    ...answers,
  };
  let onDevice = kept;
  const store = {
    read: () => Promise.resolve(onDevice),
    keep: (draft: Draft) => {
      onDevice = draft;
      return Promise.resolve(keeping);
    },
    forget: () => {
      onDevice = undefined;
      return Promise.resolve(keeping);
    },
  };
  const shelf = {put: () => Promise.resolve('no-service-worker' as const), clear: () => Promise.resolve()};
  return {session: new MakeSession(maker, store, shelf), asked, kept: () => onDevice};
}
