import type {BuiltPackage} from '../../../src/domain/exchange/built-package.ts';
import type {LmsChoice} from '../../../src/domain/exchange/lms-choice.ts';

/** One published package; its name follows from what it is. */
export const built = (scope: string, standard: string, films = true): BuiltPackage => ({
  file: `kr-${scope}${films ? '' : '-nofilms'}-${standard}.zip`,
  standard,
  scope,
  films,
  profile: 'default',
  version: '1.0.0',
  bytes: films ? 8_600_000 : 540_000,
  sha256: 'ab'.repeat(32),
});

export const system = (id: string, name: string, standard = 'scorm12'): LmsChoice => ({
  id,
  name,
  standard,
  scope: 'course',
  anchor: id === 'moodle' ? id : `lms-${id}`,
});
