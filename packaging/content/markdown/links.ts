import {didYouMean} from '../did-you-mean.ts';
import type {Place, Problems} from '../problems.ts';

const allowed = /^(https:\/\/[^\s"<>]+|tel:\+?[0-9]+|mailto:[^\s@]+@[^\s@]+)$/;
const internal = /^#\/([^/]+)\/([^/]+)$/;
/** Pages of the course besides its lessons; every package has them. */
const pages = [
  ...['help', 'leaflet', 'reporting', 'glossary', 'sources', 'resources', 'seminar'],
  ...['search', 'certificate', 'role', 'data', 'about', 'return'],
];
const page = new RegExp(`^#/page/(${pages.join('|')}|trainer/[a-z][a-z0-9-]*)$`);

/** Where links inside the course may lead. */
export interface LinkTargets {
  /** `module/lesson` of every lesson there is. */
  readonly all: ReadonlySet<string>;
  /** Modules in the package; a link to another one becomes plain words. */
  readonly modules: ReadonlySet<string>;
}

/** Checks the addresses of a text; gives what the learner gets, or undefined for words alone. */
export function checkLink(
  address: string,
  place: Place,
  targets: LinkTargets,
  problems: Problems,
): string | undefined {
  if (!address.startsWith('#')) {
    if (allowed.test(address)) return address;
    problems.add(
      place,
      'link-scheme',
      `The address "${address}" cannot be used. It must begin with https://, tel:, mailto: or #/module/lesson.`,
    );
    return undefined;
  }
  if (page.test(address)) return address;
  const [, module, lesson] = internal.exec(address) ?? [];
  if (!targets.all.has(`${module}/${lesson}`)) {
    const known = [...targets.all, ...pages.map((name) => `page/${name}`)].map((target) => `#/${target}`);
    const hint = didYouMean(address, known);
    problems.add(
      place,
      'link-dead',
      `The link "${address}" leads nowhere.${hint} Write #/module/lesson with ids that exist, or #/page/help.`,
    );
    return undefined;
  }
  return module !== undefined && targets.modules.has(module) ? address : undefined;
}
