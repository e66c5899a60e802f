import {Problems} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import {readCourse, type CourseSource} from '../read/read-course.ts';
import {YamlFile} from '../read/read-yaml.ts';
import {contactSchema} from '../schemas/pages.ts';
import type {OwnValues} from '../../profile/profile-values.ts';
import type {FactChecks} from './fact-checks.ts';
import {factUses, type FactUse} from './fact-uses.ts';
import type {Fact} from './read-facts.ts';

/** A fact to look at before publication, with everything that claims it. */
export interface OpenFact {
  readonly fact: Fact;
  readonly uses: readonly FactUse[];
}

/** What is open before the course is published: what learners meet comes first, in each group law first. */
export interface Publication {
  /** To be read again since a day that is past. */
  readonly overdue: readonly OpenFact[];
  /** Nobody read them, or a municipality says them in its own words. */
  readonly unread: readonly OpenFact[];
  /** Law that was read only as others quote it, or in part. */
  readonly secondHand: readonly OpenFact[];
  /** Contacts of the help page whose numbers nobody rang. */
  readonly neverRung: readonly {readonly id: string; readonly phones: readonly string[]}[];
}

/** What a municipality read and rang itself, and where it says something else than was read. */
type OwnReading = Pick<OwnValues, 'checks' | 'changed'>;

/** Looks through the whole course. `today`: `2026-11-30`. Facts whose words a municipality changed count as never read. */
export function publicationOf(
  content: Content,
  today: string,
  {checks: read = {}, changed = []}: OwnReading = {},
): Publication {
  const rewritten = new Set(changed.flatMap(({facts}) => facts));
  const checks = Object.fromEntries(Object.entries(read).filter(([id]) => !rewritten.has(id)));
  const course = wholeCourse(content);
  const all = factUses(course);
  const named = [...course.facts.values()].flatMap((fact): OpenFact[] => {
    const uses = all.filter((use) => use.fact === fact?.id);
    return fact && uses.length > 0 ? [{fact, uses}] : [];
  });
  const lawFirst = named.toSorted((a, b) => Number(isLaw(b)) - Number(isLaw(a)));
  const own = lawFirst.filter(({fact}) => !(fact.id in checks));
  return {
    overdue: lawFirst.filter(({fact}) => isOverdue(fact, today, checks)),
    unread: own.filter(({fact}) => fact.logic.checked === 'never' || rewritten.has(fact.id)),
    secondHand: own.filter((each) => isLaw(each) && isSecondHand(each.fact)),
    neverRung: neverRung(content, checks),
  };
}

/** Facts that nothing names. */
export function unusedFacts(content: Content): readonly Fact[] {
  const course = wholeCourse(content);
  const used = new Set(factUses(course).map(({fact}) => fact));
  return [...course.facts.values()].flatMap((fact) => (fact && !used.has(fact.id) ? [fact] : []));
}

// Mistakes are reported by the check itself.
const wholeCourse = (content: Content): CourseSource =>
  readCourse(content, {scope: 'course', withApart: true}, new Problems());

const isLaw = ({fact}: OpenFact): boolean => fact.logic.kind === 'law';

/** A municipality's check counts when it was made after the day by which it had to be. */
function isOverdue({id, logic}: Fact, today: string, checks: FactChecks): boolean {
  const due = logic['review-by'];
  const own = checks[id];
  return due !== undefined && due < today && (own === undefined || own.on < due);
}

function isSecondHand({logic: {checked, source}}: Fact): boolean {
  if (checked === 'never') return false;
  return checked.part === true || (checked.where !== undefined && checked.where !== source);
}

function neverRung(content: Content, checks: FactChecks): Publication['neverRung'] {
  const file = 'modules/help.yaml';
  const yaml = content.has(file) ? YamlFile.readFrom(content, file, new Problems()) : undefined;
  const contacts = yaml?.valueAt(['contacts']);
  return Object.keys(contacts ?? {}).flatMap((id) => {
    const {phones, rung} = yaml?.read(contactSchema, new Problems(), ['contacts', id]) ?? {};
    return phones && !rung && !(id in checks) ? [{id, phones}] : [];
  });
}
