import type {Help} from '../../src/domain/pages/help.ts';
import type {MissingValue} from '../../src/domain/exchange/package-making.ts';
import {roleIds, type RoleId} from '../../src/domain/course/roles.ts';
import type {CompiledCourse} from '../content/compile/compile-course.ts';
import {compiledPage} from '../content/pages/compiled-pages.ts';
import type {Profile} from './profile.ts';
import {nationalContact} from './national-contact.ts';

/** What a profile does not say, where it is wanted, and what is shown instead: one line each, and its field. */
export function missingValues(
  profile: Profile,
  neutral: Pick<CompiledCourse, 'files' | 'course' | 'contactUses'>,
): readonly MissingValue[] {
  const {files, course} = neutral;
  const institutions = compiledPage(files, course.language, 'roles')?.institutions ?? [];
  const help = compiledPage(files, course.language, 'help');
  const contacts = roleIds.flatMap((role) => {
    if (profile.contacts[role]) return [];
    const plans = institutions.filter(({partners}) => partners.includes(role)).map(({id}) => id);
    const places = neutral.contactUses
      .filter((use) => use.role === role)
      .map(({file, line}) => `${file}:${line}`);
    if (plans.length + places.length === 0) return [];
    const used = [...(plans.length > 0 ? [`action plans of ${plans.join(', ')}`] : []), ...places];
    const instead = insteadOf(role, help, {plans: plans.length > 0, texts: places.length > 0});
    return [
      {field: `contacts.${role}`, message: `contact of ${role}: used in ${used.join('; ')}. ${instead}`},
    ];
  });
  const {logo, css, helpLines, certificate} = profile;
  const others: readonly (readonly [isMissing: boolean, value: MissingValue])[] = [
    [
      !logo,
      {
        field: 'logo',
        message:
          "logo: used in the bar and on the certificate. Shown instead: the course's own sign, on the certificate nothing.",
      },
    ],
    [
      css === undefined,
      {field: 'colours', message: "colours: used everywhere. Shown instead: the course's own."},
    ],
    [
      Object.keys(helpLines).length === 0,
      {field: 'helpLines', message: 'help lines: used on the help page. Shown instead: nothing.'},
    ],
    [
      !certificate.issuer,
      {
        field: 'certificate.issuer',
        message: 'issuer: used on the certificate. Shown instead: the name of the municipality.',
      },
    ],
  ];
  return [...contacts, ...others.flatMap(([isMissing, value]) => (isMissing ? [value] : []))];
}

function insteadOf(role: RoleId, help: Help | undefined, isIn: {plans: boolean; texts: boolean}): string {
  const contact = help && nationalContact(role, help.contacts);
  const shown = [
    ...(isIn.texts ? [contact ? `the national contact ${contact.id}` : 'nothing'] : []),
    ...(isIn.plans
      ? ["in plans the institution's national contacts and an empty line to fill in by hand"]
      : []),
  ];
  return `Shown instead: ${shown.join('; ')}.`;
}
