import {publicationSum} from '../../content/facts/publication-summary.ts';
import {publicationOf, type OpenFact} from '../../content/facts/publication.ts';
import {problemLine} from '../../content/problems.ts';
import {readContent} from '../../content/read/read-content.ts';
import {profileNames} from '../../profile/profile-names.ts';
import {profileSetting} from '../../profile/profile-setting.ts';
import {readProfile} from '../../profile/read-profile.ts';
import {chooseProfile} from '../options/parse-options.ts';

/** What the list needs of its surroundings. */
export interface PublicationCommand {
  readonly root: string;
  /** `2026-11-30` */
  readonly today: string;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/**
 * `npm run check -- --publication`: what is to be read before the course is published. Exit 1 only when something is
 * overdue: what was never read is known and said to learners, what is overdue has stopped being known.
 */
export async function checkPublication(
  profile: string | undefined,
  {root, today, print, printError}: PublicationCommand,
): Promise<0 | 1> {
  const id = chooseProfile(profile, profileNames(root));
  const content = await readContent(root);
  const {own, problems} = profileSetting(await readProfile(root, id), content);
  problems.forEach((problem) => printError(problemLine(problem)));
  const open = publicationOf(content, today, own.values);
  const {overdue, unread, secondHand, neverRung} = open;
  printFacts(`Overdue on ${today}`, overdue, print);
  printFacts('Never read', unread, print);
  printFacts('Law read only as others quote it, or in part', secondHand, print);
  print(`\nNumbers never rung (${neverRung.length}):`);
  for (const {id: contact, phones} of neverRung) print(`  ${contact}: ${phones.join(', ')}`);
  print(`\n${publicationSum(open)}`);
  return overdue.length > 0 || problems.length > 0 ? 1 : 0;
}

function printFacts(heading: string, facts: readonly OpenFact[], print: (line: string) => void): void {
  print(`\n${heading} (${facts.length}):`);
  for (const {fact, uses} of facts) {
    const {kind, says, source} = fact.logic;
    print(`  ${fact.id} ${kind}: ${says}`);
    print(`    source: ${source}; ${readingOf(fact.logic)}`);
    for (const {what, file, line} of uses) print(`    ${what} (${file}:${line})`);
  }
}

function readingOf({checked, ...logic}: OpenFact['fact']['logic']): string {
  const due = logic['review-by'] === undefined ? '' : `, to be read again by ${logic['review-by']}`;
  if (checked === 'never') return `never read${due}`;
  const {on, by, where, part} = checked;
  return `read on ${on} by ${by}${where === undefined ? '' : ` in ${where}`}${part ? ', in part' : ''}${due}`;
}
