import {checkZip, type ZipCheck} from '../../src/package-check/check-zip.ts';
import {englishLine} from '../../src/package-check/english.ts';
import type {Finding} from '../../src/package-check/finding.ts';
import {type PackageReport, reportParts} from '../../src/package-check/package-report.ts';
import {type Certainty, rules} from '../../src/package-check/rules.ts';
import {readSchemas} from '../schemas/read-schemas.ts';

/** The official schemas as they are shipped in packages. */
export const officialSchemas = async (set: string): Promise<ReadonlyMap<string, string>> =>
  new Map([...(await readSchemas(set))].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

/** The check of a SCORM or cmi5 zip, ours or another's. Never throws for a bad zip. The rules: `src/package-check`. */
export const examineZip = (zip: Blob): Promise<ZipCheck> => checkZip(zip, officialSchemas);

const order: readonly Certainty[] = ['breaks', 'may-break', 'practice'];

/** The findings of a report, the surest first, and then in the order of its parts. */
export function findingsOf(report: PackageReport): readonly Finding[] {
  const all = reportParts.flatMap((part) => report[part] ?? []);
  return order.flatMap((certainty) => all.filter(({code}) => rules[code].certainty === certainty));
}

export const linesOf = (report: PackageReport): readonly string[] => findingsOf(report).map(englishLine);

/** How many findings there are of each certainty. */
export function countsOf(report: PackageReport): Readonly<Record<Certainty, number>> {
  const count = (wanted: Certainty): number =>
    findingsOf(report).filter(({code}) => rules[code].certainty === wanted).length;
  return {'breaks': count('breaks'), 'may-break': count('may-break'), 'practice': count('practice')};
}
