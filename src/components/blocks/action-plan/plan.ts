/**
 * The learner's own plan as it is kept on the device: a note of JSON text. Keys are those of
 * `roles.json`; what is unknown or broken is left out, so that an old plan still opens.
 */
import type {HelpContact} from '../../../domain/pages/help.ts';
import type {Institution, Institutions, KeyedText, StepOrder} from '../../../domain/pages/institution.ts';

export interface Plan {
  /** Id of the institution; '' until one is picked. */
  readonly institution: string;
  /** Keys of the signs one could meet. */
  readonly signs: readonly string[];
  /** Steps in their order, own ones among them. */
  readonly rows: readonly PlanRow[];
  /** Keys of the hard rules that are broken at present. */
  readonly breaches: readonly string[];
  /** Day of the next review, ISO 8601; '' when none is set. */
  readonly reviewOn: string;
}

export interface PlanRow {
  /** Letter of the institution's step; `own-1` … for an own line. */
  readonly key: string;
  /** Words of an own line; undefined for a step of the institution. */
  readonly own: string | undefined;
  readonly isOn: boolean;
  readonly post: string;
  readonly phone: string;
  readonly substitute: string;
}

/** Fields of a row that the learner fills in. */
export const planFields = ['post', 'phone', 'substitute'] as const;

/** So much fits on one printed page. */
export const limits = {lines: 6, lineChars: 120, fieldChars: 40} as const;

export const emptyPlan: Plan = {institution: '', signs: [], rows: [], breaches: [], reviewOn: ''};

/** The plan of a note; an empty one for anything we did not write. */
export function readPlan(note: string): Plan {
  const saved = parse(note);
  if (!isObject(saved)) return emptyPlan;
  return {
    institution: text(saved['institution']),
    signs: texts(saved['signs']),
    rows: list(saved['rows']).flatMap(readRow),
    breaches: texts(saved['breaches']),
    reviewOn: /^\d{4}-\d\d-\d\d$/.test(text(saved['reviewOn'])) ? text(saved['reviewOn']) : '',
  };
}

/** The note of a plan; `readPlan` reads it back. */
export const writePlan = (plan: Plan): string => JSON.stringify(plan);

/** A row that is in the plan and not filled in yet. `own`: words of an own line. */
export const rowOf = (key: string, own?: string): PlanRow => ({
  key,
  own,
  isOn: true,
  post: '',
  phone: '',
  substitute: '',
});

/** The plan's rows for an institution: steps it no longer has are gone, new ones stand at the end. */
export function rowsFor({steps}: Institution, rows: readonly PlanRow[]): readonly PlanRow[] {
  const known = rows.filter(({key, own}) => own !== undefined || steps.some((step) => step.key === key));
  const added = steps.filter((step) => !rows.some(({key}) => key === step.key));
  return [...known, ...added.map(({key}) => rowOf(key))];
}

/** Orders that the plan does not keep; a step that is not in it breaks none. */
export function brokenOrders({stepOrders}: Institution, rows: readonly PlanRow[]): readonly StepOrder[] {
  const keys = rows.filter(({isOn}) => isOn).map(({key}) => key);
  return stepOrders.filter(({first, then}) => {
    const [firstAt, thenAt] = [keys.indexOf(first), keys.indexOf(then)];
    return firstAt >= 0 && thenAt >= 0 && firstAt > thenAt;
  });
}

/** The rows with one step put right before another. */
export function putBefore(
  rows: readonly PlanRow[],
  {first, then}: Pick<StepOrder, 'first' | 'then'>,
): readonly PlanRow[] {
  const moved = rows.find(({key}) => key === first);
  if (!moved) return rows;
  return rows.flatMap((row) => (row.key === then ? [moved, row] : row === moved ? [] : [row]));
}

/** The institution of the plan; before one is picked there, the one the learner has named. */
export function institutionOf(
  {institutions}: Institutions,
  plan: Plan,
  role: number | undefined,
): Institution | undefined {
  const isIt = plan.institution
    ? ({id}: Institution) => id === plan.institution
    : ({number}: Institution) => number === role;
  return institutions.find(isIt);
}

/** The national contacts of an institution, in its order. */
export const contactsOf = ({contacts}: Institution, all: readonly HelpContact[]): readonly HelpContact[] =>
  contacts.flatMap((id) => all.find((contact) => contact.id === id) ?? []);

/** Ids of the contacts for danger. */
const urgent = ['emergency', 'state-police'];

/** The contacts on paper: whatever an institution names, it begins with the numbers for danger. */
export const printedContacts = (
  institution: Institution,
  all: readonly HelpContact[],
): readonly HelpContact[] =>
  contactsOf({...institution, contacts: [...new Set([...urgent, ...institution.contacts])]}, all);

/** Names of the institutions whose local contacts it should know. */
export const partnersOf = ({partners}: Institution, {institutions}: Institutions): readonly string[] =>
  partners.flatMap((id) => institutions.find((each) => each.id === id)?.name ?? []);

/** What keeps a plan from being ready, the first of all faults; undefined when nothing does. */
export function firstFault(
  institution: Institution | undefined,
  {rows, breaches}: Plan,
): 'institution' | 'steps' | 'order' | 'breaches' | undefined {
  if (!institution) return 'institution';
  if (!rows.some(({isOn}) => isOn)) return 'steps';
  if (brokenOrders(institution, rows).length > 0) return 'order';
  return breaches.length > 0 ? 'breaches' : undefined;
}

/** A year after a day, ISO 8601; the 29th of February becomes the 1st of March. */
export function yearAfter(day: Date): string {
  const next = new Date(Date.UTC(day.getFullYear() + 1, day.getMonth(), day.getDate()));
  return next.toISOString().slice(0, 10);
}

/** The keys with one more, or without it. */
export const toggled = (keys: readonly string[], key: string) =>
  keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key];

/** The words of a row. */
export const keyedText = (items: readonly KeyedText[], key: string): KeyedText['text'] =>
  items.find((item) => item.key === key)?.text ?? [];

function readRow(saved: unknown): PlanRow[] {
  if (!isObject(saved) || text(saved['key']) === '') return [];
  const own = typeof saved['own'] === 'string' ? saved['own'].slice(0, limits.lineChars) : undefined;
  const [post = '', phone = '', substitute = ''] = planFields.map((field) =>
    text(saved[field]).slice(0, limits.fieldChars),
  );
  return [{key: text(saved['key']), own, isOn: saved['isOn'] !== false, post, phone, substitute}];
}

function parse(note: string): unknown {
  try {
    return JSON.parse(note);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): readonly string[] => list(value).filter((each) => typeof each === 'string');
