import type {
  Institution,
  Institutions,
  KeyedText,
  TitledText,
} from '../../../src/domain/pages/institution.ts';
import type {RichText} from '../../../src/domain/text/rich-text.ts';
import {roleIds, roleNumbers, type RoleId} from '../../../src/domain/course/roles.ts';
import type {Section} from '../markdown/read-sections.ts';
import {childrenOf} from '../markdown/plain-text.ts';
import {Problems} from '../problems.ts';
import {YamlFile} from '../read/read-yaml.ts';
import {
  helpSchema,
  institutionSchema,
  rolesSchema,
  type InstitutionLogic,
  type RolesLogic,
} from '../schemas/pages.ts';
import type {SectionWords} from '../words/section-words.ts';
import {checkInstitution} from './check-institution.ts';
import {placesOf, readPage, type CompiledPage, type PageFiles, type PageSetting} from './page-words.ts';

const headings = ['common', 'rules', 'questions'] as const;

/** Joins `modules/roles.yaml` with its words; undefined when the course has no institutions. */
export function compileRoles(setting: PageSetting): CompiledPage<Institutions> | undefined {
  const files = readPage('roles', setting);
  const logic = files?.yaml.read(rolesSchema, setting.problems);
  return files && logic && new RolesCompiler(files, logic, setting).compile();
}

class RolesCompiler {
  readonly #files: PageFiles;
  readonly #logic: RolesLogic;
  readonly #setting: PageSetting;
  /** Ids of all contacts there are. */
  readonly #contacts: readonly string[];

  constructor(files: PageFiles, logic: RolesLogic, setting: PageSetting) {
    this.#files = files;
    this.#logic = logic;
    this.#setting = setting;
    this.#contacts = contactIds(setting);
  }

  compile(): CompiledPage<Institutions> {
    const {yaml, words} = this.#files;
    const ids = roleIds.filter((id) => id in this.#logic.institutions);
    const places = new Map([...placesOf(yaml, headings), ...placesOf(yaml, ids, ['institutions'])]);
    const sections = words.pair(places);
    const {common, rules} = this.#logic;
    const [commonWords, ruleWords, questionWords] = headings.map((id) => {
      const section = sections.get(id);
      return section && words.wordsOf(section, {hasKeys: true});
    });
    const page: Institutions = {
      headings: {
        common: titled(commonWords),
        rules: titled(ruleWords),
        questions: titled(questionWords),
      },
      commonSteps: this.#items(commonWords, 'steps', common.steps),
      hardRules: rules.map((key) => ({
        key,
        text: ruleWords?.words(key, 'feedback') ?? [],
        breach: ruleWords?.feedback(key) ?? [],
      })),
      questions: this.#items(questionWords, 'questions', common.questions),
      institutions: ids.flatMap((id) => {
        const section = sections.get(id);
        return section ? this.#institution(id, section) : [];
      }),
      sources: words.sources(),
    };
    for (const each of [commonWords, ruleWords, questionWords]) each?.finish();
    return {page, passages: words.passages};
  }

  #institution(id: RoleId, section: Section): Institution[] {
    const {yaml, words} = this.#files;
    const path = ['institutions', id];
    const logic = yaml.read(institutionSchema, this.#setting.problems, path);
    if (!logic) return [];
    const known = {number: roleNumbers[id], rules: this.#logic.rules, contacts: this.#contacts};
    checkInstitution(logic, known, (...inner) => yaml.place([...path, ...inner]), this.#setting.problems);
    const own = words.wordsOf(section, {hasKeys: true});
    const {number, contacts, partners, checked} = logic;
    const institution = {
      ...{id, number, name: own.title, short: own.label('short'), about: own.body()},
      notices: this.#items(own, 'notices', logic.notices),
      steps: this.#items(own, 'steps', logic.steps),
      stepOrders: stepOrders(logic),
      ...{contacts, partners},
      avoid: this.#lines(own, 'avoid'),
      after: own.paragraphs('after'),
      ...(checked && {checked}),
    };
    own.finish();
    return [institution];
  }

  /** The items with a letter each that are indented below a key. */
  #items(section: SectionWords | undefined, key: string, letters: readonly string[]): KeyedText[] {
    if (!section) return [];
    const own = this.#files.words.wordsBelow(section, key);
    const items = letters.map((letter) => ({key: letter, text: own.words(letter)}));
    own.finish();
    return items;
  }

  /** The items of the plain list that is indented below a key. */
  #lines(section: SectionWords, key: string): RichText[] {
    const lists = this.#files.words.wordsBelow(section, key).neededBody();
    return lists.flatMap(childrenOf).map(childrenOf);
  }
}

/** What `help.yaml` lists; its own mistakes are reported where it is compiled. */
function contactIds({course}: PageSetting): readonly string[] {
  const file = 'modules/help.yaml';
  const help = course.content.has(file) && YamlFile.readFrom(course.content, file, new Problems());
  return help ? Object.keys(help.read(helpSchema, new Problems())?.contacts ?? {}) : [];
}

function titled(words: SectionWords | undefined): TitledText {
  return {title: words?.title ?? '', text: words?.body() ?? []};
}

function stepOrders({order}: InstitutionLogic): Institution['stepOrders'] {
  return Object.entries(order).flatMap(([rule, keys]) =>
    keys.slice(1).map((then, i) => ({rule, first: keys[i] ?? then, then})),
  );
}
