/**
 * Content security policies of pages, as data. They stand in the pages themselves (`<meta>`): an LMS and many web
 * servers send no header of ours.
 */

/** In the order in which they are written. */
const directives = [
  'default-src',
  'script-src',
  'style-src',
  'img-src',
  'connect-src',
  'media-src',
  'font-src',
  'frame-src',
  'manifest-src',
  'worker-src',
  'base-uri',
  'form-action',
] as const;

type Directive = (typeof directives)[number];

/** Directive → its sources, separated by blanks. */
export type Policy = Readonly<Partial<Record<Directive, string>>>;

/** What is not allowed by another directive is forbidden: scripts and styles inside the page, other hosts, forms. */
export const forbiddenUnlessAllowed: Policy = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const tagStart = `<meta
      http-equiv="Content-Security-Policy"
      content="`;
const tagEnd = `"
    />`;
const charset = '<meta charset="utf-8" />';

/** The tag that puts a policy into a page. It has to come before all that it is about. Throws when a source is none. */
export function policyTag(policy: Policy): string {
  const parts = directives.flatMap((name) => (policy[name] === undefined ? [] : `${name} ${policy[name]}`));
  // Such a source would end its directive, or the attribute: it could allow what nobody asked for.
  const broken = parts.find((part) => /[";,<&]/.test(part));
  if (broken !== undefined) throw new Error(`"${broken}" cannot stand in a content security policy.`);
  return `${tagStart}${parts.join('; ')}${tagEnd}`;
}

/** A page with this policy. Throws when the page has one already, or does not begin as ours do. */
export function withPolicy(html: string, policy: Policy): string {
  if (html.includes('Content-Security-Policy'))
    throw new Error('The page has a content security policy of its own: packaging/policy gives it one.');
  const [before, after, ...more] = html.split(charset);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`The page needs ${charset} once: its content security policy follows it.`);
  return `${before}${charset}\n    ${policyTag(policy)}${after}`;
}

/**
 * A page that may do more: the sources are added to those of its own policy.
 * Throws when it has none that was written by `policyTag`.
 */
export function withMoreAllowed(html: string, more: Policy): string {
  const start = html.indexOf(tagStart);
  const end = html.indexOf(tagEnd, start);
  if (start < 0 || end < 0) throw new Error('The page has no content security policy of ours to add to.');
  const own = readPolicy(html.slice(start + tagStart.length, end));
  return html.slice(0, start) + policyTag(allowing(own, more)) + html.slice(end + tagEnd.length);
}

/** Both together. `'none'` gives way to whatever is added to it. */
export function allowing(policy: Policy, more: Policy): Policy {
  const both = directives.flatMap((name) => {
    const sources = [policy[name], more[name]].filter((each) => each !== undefined && each !== '');
    const named = sources.length > 1 ? sources.filter((each) => each !== "'none'") : sources;
    return named.length === 0 ? [] : [[name, named.join(' ')] as const];
  });
  return Object.fromEntries(both);
}

function readPolicy(text: string): Policy {
  const parts = text.split('; ').map((part): readonly [string, string] => {
    const blank = part.indexOf(' ');
    return [part.slice(0, blank), part.slice(blank + 1)];
  });
  return Object.fromEntries(parts);
}
