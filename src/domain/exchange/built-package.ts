import {runTimes, standardNamed} from '../standards/standards.ts';

/** One entry of `packages/index.json`, as far as the site shows it. */
export interface BuiltPackage {
  readonly file: string;
  readonly standard: string;
  readonly scope: string;
  /** False: lessons have texts in the place of films. */
  readonly films: boolean;
  readonly profile: string;
  readonly version: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The entries of a parsed `packages/index.json`; what is no entry is left out. */
export function readBuiltPackages(index: unknown): readonly BuiltPackage[] {
  return Array.isArray(index) ? index.filter(isBuiltPackage) : [];
}

/** The built-in LMS is found by a package in the page around it; what asks a server goes to other systems. */
export function isPlayedHere({standard}: BuiltPackage): boolean {
  const tracker = standardNamed(standard)?.tracker;
  return tracker !== undefined && runTimes[tracker].reached === 'page';
}

const texts = ['file', 'standard', 'scope', 'profile', 'version', 'sha256'];

function isBuiltPackage(value: unknown): value is BuiltPackage {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    texts.every((name) => typeof fields.get(name) === 'string') &&
    typeof fields.get('bytes') === 'number' &&
    typeof fields.get('films') === 'boolean'
  );
}
