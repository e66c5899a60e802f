/** What a column's heading says is in it, in the words of Moodle, ILIAS and of tables that people make by hand; en, lv, ru, de. */
import type {ColumnRole} from './column-choice.ts';

/** `ignore`: about the person, and nothing that results are divided by. */
type HeadingRole = Extract<
  ColumnRole,
  | 'ignore'
  | 'name'
  | 'first-name'
  | 'last-name'
  | 'email'
  | 'id'
  | 'group'
  | 'institution'
  | 'department'
  | 'municipality'
  | 'course-role'
>;

/** Without marks on letters: some tables have none, and so have the words below. */
const headings: Readonly<Record<HeadingRole, string>> = {
  'name':
    'name|full name|learner|participant|user full name|vards uzvards|vards un uzvards|vards, uzvards|uzvards, vards|uzvards vards|pilns vards|dalibnieks|darbinieks|фио|ф.и.о.|имя и фамилия|имя, фамилия|фамилия и имя|фамилия, имя|полное имя|участник|vollstandiger name|name, vorname',
  'first-name': 'first name|firstname|given name|vards|имя|vorname',
  'last-name': 'last name|lastname|surname|family name|uzvards|фамилия|nachname|familienname',
  'email':
    'email|e-mail|email address|e-mail address|mail|e-pasts|epasts|e-pasta adrese|e-pasta adreses|адрес электронной почты|электронная почта|эл. почта|e-mail-adresse',
  'id': 'id number|user id|username|user name|login|id numurs|identifikators|lietotajvards|индивидуальный номер|логин|имя пользователя|идентификатор|benutzername|anmeldename|matrikelnummer',
  'group': 'group|groups|group name|grupa|grupas|группа|группы|gruppe|gruppen',
  'institution':
    'institution|organisation|organization|company|workplace|employer|iestade|organizacija|darbavieta|darba vieta|учреждение|учреждение (организация)|организация|место работы|einrichtung|organisation|firma',
  'department':
    'department|unit|division|nodala|strukturvieniba|departaments|отдел|подразделение|отделение|abteilung',
  'municipality':
    'city|town|city/town|city / town|municipality|pilseta|pilseta/novads|pilseta / novads|pilseta/apdzivota vieta|pilseta/ciems|novads|pasvaldiba|valstspilseta|город|населенный пункт|населённый пункт|самоуправление|край|stadt|ort|gemeinde',
  'course-role': 'role|roles|loma|lomas|роль|роли|rolle|rollen',
  'ignore':
    'id|grouping|groupings|country|phone|mobile phone|telephone|address|street|zip|zip code|postal code|gender|title|salutation|language|description|last access|last access to course|status|enrolment date|enrolment methods|no.|nr.|grupejums|valsts|talrunis|talruna numurs|mobilais talrunis|adrese|pasta indekss|dzimums|valoda|apraksts|pedeja piekluve|pedeja piekluve kursam|nr|n.p.k.|потоки|поток|страна|телефон|мобильный телефон|адрес|индекс|пол|язык|последний доступ|последний доступ к курсу|статус|land|telefon|straße|plz|geschlecht|anrede|letzter zugriff',
};

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const roles: ReadonlyMap<string, HeadingRole> = new Map(
  (Object.entries(headings) as [HeadingRole, string][]) // the keys above
    .flatMap(([role, words]) => words.split('|').map((word) => [fold(word), role] as const)),
);

/** Undefined for a heading that says nothing here. */
export function roleOfHeading(heading: string): HeadingRole | undefined {
  const plain = fold(heading)
    .replace(/^[\s"'*]+|[\s"'*:]+$/g, '')
    .replace(/\s+/g, ' ');
  return roles.get(plain) ?? roles.get(plain.replace(/\s*\([^()]*\)$/, ''));
}
