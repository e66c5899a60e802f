/** The fields of `packaging/profiles/<name>.yaml`. Each is read on its own, so that one mistake hides no other. */
import * as v from 'valibot';
import {roleIds} from '../../src/domain/course/roles.ts';
import {day} from '../content/schemas/facts.ts';
import {
  anyNumberOf,
  fields,
  flag,
  id,
  list,
  matching,
  oneOf,
  record,
  text,
  whole,
} from '../content/schemas/fields.ts';
import {contactSchema} from '../content/schemas/pages.ts';

const language = matching(/^[a-z]{2}$/, 'a language of two letters, like lv');

/** Words in each language of the profile. */
function words(sentence: string) {
  return record(language, text(sentence), `${sentence}, by language, like {lv: …}`);
}
export type Words = Readonly<Record<string, string>>;

/** One contact of an institution. Each contact names who confirmed it. */
const profileContactSchema = fields({
  name: words('what it is called'),
  purpose: words('what one calls for, in a sentence'),
  phones: v.exactOptional(
    list(
      matching(
        /^(\+371 \d{8}|\+(?!371)\d(?: ?\d){6,14}|\d{3,8})$/,
        "a number like '112' or '+371 28612120', in quotes; one of another country like '+372 6123456'",
      ),
      "the numbers, like ['112']",
    ),
  ),
  email: contactSchema.entries.email,
  url: contactSchema.entries.url,
  hours: v.exactOptional(words('when somebody answers')),
  confirmed: fields({
    by: text('who confirmed it: an office or a page'),
    on: matching(/^\d{4}(-\d\d-\d\d)?$/, "the day or year of that in quotes, like '2026-11-24' or '2026'"),
  }),
});
export type ProfileContact = v.InferOutput<typeof profileContactSchema>;

const hex = (sentence: string) => matching(/^#[0-9a-f]{6}$/, `${sentence} as six hex digits, like '#0f5a6b'`);

export const nameSchema = words('the name of the municipality');
export const contactsSchema = record(
  oneOf(roleIds, 'an institution of modules/roles.yaml'),
  list(profileContactSchema, 'its contacts, the most important first'),
  'the contacts by institution, like "social-service: [{…}]"',
);
export const helpLinesSchema = record(
  language,
  list(text('one line'), 'the lines, each a sentence'),
  'lines of help by language, like {lv: [...]}',
);
/** At the start of a module, where one sees it at a glance. */
const mostLines = 6;
const mostLineChars = 240;
export const localLinesSchema = record(
  id('a module'),
  record(
    language,
    v.pipe(
      list(
        v.pipe(
          matching(/^[^\p{Cc}\p{Cf}]+$/u, 'one line of plain words'),
          v.maxLength(mostLineChars, `has more than ${mostLineChars} characters: make two lines of it.`),
        ),
        'the lines, each a sentence or two',
      ),
      v.maxLength(mostLines, `has more than ${mostLines} lines: what is longer is a lesson of your own.`),
    ),
    'the lines by language, like {lv: [...]}',
  ),
  'lines at the start of modules, like {definitions: {lv: [...]}}',
);
export const logoSchema = matching(
  /^[a-z0-9-]+\.(svg|png)$/,
  'a file in media/profiles/<name>/, like logo.svg or logo.png',
);
export const coloursSchema = fields({
  accent: fields({light: hex('the colour in the light theme'), dark: hex('the colour in the dark theme')}),
});
export const languagesSchema = list(language, 'the languages, the default one first, like [lv]');
export const passMarksSchema = record(
  id('a module'),
  whole(1, 100, 'the pass mark in percent, 1 to 100'),
  'pass marks by module, like {final-test: 75}',
);
export const modulesSchema = list(
  id('a module'),
  'the modules in their order, like [definitions, final-test]',
);
/** The films one by one are read by `fillSchema`. */
export const videosSchema = record(
  id('a place in modules/videos.yaml'),
  v.unknown(),
  'the films by their place, like {travel-safely: {…}}',
);
export const certificateSchema = fields({
  issuer: v.exactOptional(words('who hands it out')),
  note: v.exactOptional(words('a sentence for the foot of the certificate')),
});

/** A lesson of one's own: where it stands. What is in it stands in its folder. */
export const addedLessonSchema = fields({
  id: matching(
    /^own(-[a-z0-9]+)+$/,
    'the id of the lesson: own- and small letters, digits and hyphens, like "own-shelter"',
  ),
  after: id('the lesson of the module behind which it stands'),
  countsForCompletion: v.exactOptional(flag('whether its module is complete only with this lesson done')),
});
export type AddedLessonFields = v.InferOutput<typeof addedLessonSchema>;
export const addedLessonsSchema = record(
  id('a module'),
  anyNumberOf(v.unknown(), 'the lessons that are added to it, like [{id: own-shelter, after: forms}]'),
  'the lessons that are added, by module, like {definitions: [{id: own-shelter, after: forms}]}',
);

const endpointSentence =
  "the address of the record store, with https and nothing behind it, like 'https://lrs.example.lv/xapi/'";
export const lrsSchema = fields({
  endpoint: v.pipe(
    text(endpointSentence),
    v.check(isPlainAddress, (issue) => `is ${JSON.stringify(issue.input)}, but must be ${endpointSentence}.`),
    v.transform((address) => new URL(address).href.replace(/\/?$/, '/')),
  ),
  // HTTP Basic parts the two at the first colon and says nothing of letters beyond ASCII.
  key: matching(/^[!-9;-~]+$/, 'the key in quotes: letters, digits and signs, no colon'),
  secret: matching(/^[!-~]+$/, 'the secret in quotes: letters, digits and signs'),
});

const folderSentence = (what: string) =>
  `${what}, with https and nothing behind the folder, like 'https://kurss.example.lv/'`;
const siteAddress = (what: string) =>
  v.pipe(
    text(folderSentence(what)),
    v.check(
      isPlainAddress,
      (issue) => `is ${JSON.stringify(issue.input)}, but must be ${folderSentence(what)}.`,
    ),
    v.transform((address) => new URL(address).href.replace(/\/?$/, '/')),
  );
export const lmsSchema = v.pipe(
  fields({
    site: siteAddress('where people open the site'),
    packages: siteAddress('the same site under another host name'),
  }),
  v.check(
    ({site, packages}) => new URL(site).origin !== new URL(packages).origin,
    'says one host name twice: "packages" must be another host name of the same site, or a package could reach what the site keeps. Take "lms" away if there is none.',
  ),
);

/** Unencrypted only on the same machine, for trials. */
function isPlainAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const {protocol, hostname, username, password, search, hash} = new URL(address);
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const isPlain = [username, password, search, hash].every((part) => part === '');
  return isPlain && (protocol === 'https:' || (protocol === 'http:' && isLoopback));
}

// Learners read it, and Latvian has quotation marks of its own.
const unquoted = /^[^"]+$/;

/** What the municipality read or rang itself. */
export const checkSchema = fields({
  by: matching(unquoted, 'who checked it: a name and a post, without straight quotation marks'),
  on: day('the day of the check'),
  text: v.exactOptional(
    matching(unquoted, 'which text was read: the section and its wording, without straight quotation marks'),
  ),
});
export const checksSchema = record(
  matching(
    /^([FS]\d+[a-z]?|[a-z][a-z0-9]*(-[a-z0-9]+)*)$/,
    'a fact of modules/facts.yaml or a contact of modules/help.yaml',
  ),
  v.unknown(),
  "the checks by fact or contact, like {F139: {by: …, on: '2026-11-30', text: …}}",
);

/** With which content somebody last looked the profile through. */
export const madeWithSchema = fields({
  revision: whole(1, 511, 'the number of a revision of modules/course.yaml'),
  on: day('the day on which the profile was saved with it'),
});
export type MadeWith = v.InferOutput<typeof madeWithSchema>;

const later = (sentence: string) => v.pipe(v.unknown(), v.description(sentence));
const optional = v.exactOptional(v.unknown());

/** Which fields there are; what is in them is read by the schemas above. */
export const profileSchema = fields({
  name: later('the name of the municipality by language, like "name: {lv: …}"'),
  contacts: optional,
  helpLines: optional,
  localLines: optional,
  logo: optional,
  colours: optional,
  languages: optional,
  passMarks: optional,
  modules: optional,
  videos: optional,
  certificate: optional,
  lessons: optional,
  checks: optional,
  madeWith: optional,
  lrs: optional,
  lms: optional,
});
