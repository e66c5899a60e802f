import * as v from 'valibot';
import {roleIds} from '../../../src/domain/course/roles.ts';
import {
  anyNumberOf,
  factIds,
  fields,
  flag,
  id,
  list,
  matching,
  oneOf,
  record,
  text,
  whole,
} from './fields.ts';
import {day} from './facts.ts';
import {letters} from '../blocks/block-fields.ts';

const facts = factIds('the ids of the facts it rests on, like [F01]; [] for none');

/** Front matter of `modules/<page>.<lang>.md`. */
export const pageWordsSchema = fields({
  title: text('the title of the page'),
  summary: text('what the page is for, in one or two sentences'),
});

/** One term of `modules/glossary.yaml`. */
export const termSchema = fields({
  facts,
  see: anyNumberOf(id('a term'), 'the terms worth reading next, like [act, means]; [] for none'),
});

/** One section of `modules/resources.yaml`. */
export const resourceSchema = fields({facts});

/** One section of `modules/return.yaml`. */
export const returnSchema = fields({facts});

/** One section of `modules/leaflet.yaml`. */
export const leafletSchema = fields({
  facts,
  look: v.exactOptional(
    oneOf(
      ['note', 'slip'],
      'note (for the specialist, not printed) or slip (to cut off); left out: for the person',
    ),
  ),
  contacts: v.exactOptional(list(id('a contact'), 'contacts of help.yaml with a number, like [emergency]')),
});

/** One agenda of `modules/seminar.yaml`. */
export const agendaSchema = fields({
  minutes: whole(10, 600, 'how long it takes, breaks included'),
  parts: record(
    id('a part'),
    whole(1, 240, 'the minutes of the part'),
    'the parts in their order with their minutes, like {welcome: 5, myths: 15}',
  ),
});

/** One part of `modules/seminar.yaml`. */
export const seminarPartSchema = fields({
  facts,
  break: v.exactOptional(flag('the room rests, and the wall shows the clock')),
  show: v.exactOptional(
    matching(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/, 'the block that is shown, as MODULE/LESSON/BLOCK'),
  ),
});

/** `modules/roles.yaml` without its institutions, which are read one by one. */
export const rolesSchema = fields({
  common: fields({
    facts,
    steps: letters('the steps that are the same for everybody'),
    questions: letters('the questions that everybody may ask'),
  }),
  rules: list(id('a rule'), 'the rules that always hold, like [safety-first, report-child]'),
  institutions: record(
    oneOf(roleIds, 'the id of an institution'),
    v.unknown(),
    'the institutions in the order of their numbers',
  ),
});
export type RolesLogic = v.InferOutput<typeof rolesSchema>;

export const institutionSchema = fields({
  number: whole(1, 31, 'the permanent number of the institution, as in src/domain/course/roles.ts'),
  facts,
  notices: letters('what one may notice'),
  steps: letters('the first actions in their order'),
  order: v.pipe(
    v.record(id('a rule'), letters('the steps that must follow one another')),
    v.description('the rules with the steps they put in order, like {safety-first: [a, c]}; {} for none'),
  ),
  contacts: list(id('a contact'), 'the contacts of help.yaml, the most important first'),
  partners: list(oneOf(roleIds, 'an institution'), 'the institutions one works with'),
  checked: v.exactOptional(
    matching(/^\d{4}-\d\d-\d\d$/, "the day on which the institution confirmed the card, like '2026-11-24'"),
  ),
});
export type InstitutionLogic = v.InferOutput<typeof institutionSchema>;

/** `modules/help.yaml` without its contacts, which are read one by one. */
export const helpSchema = fields({
  groups: record(
    id('a group'),
    list(id('a contact'), 'the contacts of the group in their order'),
    'the groups, the most urgent first',
  ),
  contacts: record(id('a contact'), v.unknown(), 'the contacts by their ids'),
});
export type HelpLogic = v.InferOutput<typeof helpSchema>;

export const contactSchema = fields({
  phones: v.exactOptional(
    list(
      matching(/^(\+371 \d{8}|\d{3,8})$/, "a number like '112' or '+371 28612120', in quotes"),
      "the numbers, like ['112']",
    ),
  ),
  email: v.exactOptional(matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address')),
  url: v.exactOptional(matching(/^https?:\/\/\S+$/, 'a whole address that begins with https:// or http://')),
  source: id('the source in sources.yaml that confirms it'),
  year: v.exactOptional(matching(/^\d{4}$/, "the year of that page in quotes, like '2022'")),
  rung: v.exactOptional(
    fields({on: day('the day on which somebody rang every number'), by: text('who rang them')}),
  ),
});
export type ContactLogic = v.InferOutput<typeof contactSchema>;
