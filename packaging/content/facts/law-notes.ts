import type {RichNode, RichText} from '../../../src/domain/text/rich-text.ts';
import {writingOf} from '../../languages/index.ts';
import {sentencesOf} from '../checks/sentences.ts';
import {didYouMean} from '../did-you-mean.ts';
import type {KnownSources} from '../words/footnotes.ts';
import {withNonBreaking} from '../markdown/non-breaking.ts';
import type {Place, Problems} from '../problems.ts';
import type {LawWords} from '../schemas/course.ts';
import type {Fact, KnownFacts} from './read-facts.ts';
import type {FactCheck, FactChecks} from './fact-checks.ts';

/** Of a course; see `CourseSource`. */
interface CitedLaws {
  readonly facts: KnownFacts;
  readonly sources: KnownSources;
}

/** How far a law was read: as others quote it, its beginning, not at all; or by whom since; `changed`: a municipality says it otherwise. */
type ReadStatus = 'read' | 'quoted' | 'part' | 'never' | 'changed' | FactCheck;

/** The less was read, the further in front. */
const leastReadFirst = ['changed', 'never', 'part', 'quoted'] as const;

/** `{law.F139}` or `{law-brief.F139}`: a sentence with the law's address, or a word in brackets. */
export type LawForm = 'law' | 'law-brief';

/**
 * What a learner is told of how far the authors read a law: the one place where these words are made, for texts
 * and for the page about reporting. A municipality's own check takes their place.
 */
export class LawNotes {
  /** Every sentence that was made: they repeat and may be long, as no other sentence of the course may. */
  readonly said = new Set<string>();
  readonly #course: CitedLaws;
  readonly #words: LawWords | undefined;
  readonly #checks: FactChecks;
  readonly #changed: ReadonlySet<string>;
  readonly #language: string;
  readonly #problems: Problems;

  constructor(beside: {
    readonly course: CitedLaws;
    /** Of the course's words; undefined where it has none. */
    readonly words: LawWords | undefined;
    readonly checks: FactChecks;
    /** Facts that a municipality says in its own words: nobody who read them read these. */
    readonly changed: ReadonlySet<string>;
    readonly language: string;
    readonly problems: Problems;
  }) {
    this.#course = beside.course;
    this.#words = beside.words;
    this.#checks = beside.checks;
    this.#changed = beside.changed;
    this.#language = beside.language;
    this.#problems = beside.problems;
  }

  /** What stands for the directive in a text; nothing, and reported, when there is no such law. */
  textOf(form: LawForm, id: string, place: Place): RichText {
    const fact = this.#law(id, place);
    const words = fact && this.#wordsFor(place);
    if (!fact || !words) return [];
    const status = this.#statusOf(fact);
    if (form === 'law') return [this.#sentence(status, words), ...this.#address(fact, words)];
    return status === 'read' ? [] : [this.#brief(status, words)];
  }

  /** What stands below a law that rests on several facts: the leastReadFirst, or who checked them all. */
  noteOf(ids: readonly string[], place: Place): RichText {
    const facts = ids.flatMap((id) => this.#law(id, place) ?? []);
    const words = this.#wordsFor(place);
    const [first] = facts;
    if (!first || !words) return [];
    const statuses = facts.map((fact) => this.#statusOf(fact));
    const worst = leastReadFirst.find((status) => statuses.includes(status)) ?? statuses.at(-1) ?? 'read';
    return [['p', this.#sentence(worst, words), ...this.#address(first, words)]];
  }

  #law(id: string, place: Place): Fact | undefined {
    const fact = this.#course.facts.get(id);
    const laws = [...this.#course.facts.values()].flatMap((each) =>
      each?.logic.kind === 'law' ? each.id : [],
    );
    if (fact?.logic.kind === 'law') return fact;
    // A fact that could not be read was reported.
    if (!fact && this.#course.facts.has(id)) return undefined;
    this.#problems.add(
      place,
      'fact-unknown',
      `"${id}" is no fact of kind law in modules/facts.yaml.${didYouMean(id, laws)} Name one, or take {law.${id}} away.`,
    );
    return undefined;
  }

  #wordsFor(place: Place): LawWords | undefined {
    if (!this.#words) {
      this.#problems.add(
        place,
        'field-missing',
        `How far a law was read needs words. Write "law: {…}" at the top of modules/${this.#language}.md as modules/README.md shows.`,
      );
    }
    return this.#words;
  }

  #statusOf(fact: Fact): ReadStatus {
    if (this.#changed.has(fact.id)) return 'changed';
    const own = this.#checks[fact.id];
    if (own) return own;
    const {checked} = fact.logic;
    if (checked === 'never') return 'never';
    if (checked.part) return 'part';
    return checked.where === undefined || checked.where === fact.logic.source ? 'read' : 'quoted';
  }

  /** With a space behind it, unless there is nothing to say. */
  #sentence(status: ReadStatus, words: LawWords): string {
    if (status === 'read') return '';
    const said = typeof status === 'string' ? words[status] : this.#filled(words.checked, status);
    this.#remember(said);
    return withNonBreaking(`${said} `, this.#language);
  }

  #brief(status: Exclude<ReadStatus, 'read'>, {brief}: LawWords): string {
    return withNonBreaking(typeof status === 'string' ? brief[status] : brief.checked, this.#language);
  }

  #filled(pattern: string, {by, on, text}: FactCheck): string {
    const values: Readonly<Record<string, string>> = {by, on: writingOf(this.#language).day(on), text};
    return pattern.replaceAll(/\{(by|on|text)\}/g, (_, name: string) => values[name] ?? '');
  }

  /** Where the text in force stands. */
  #address(fact: Fact, {text}: LawWords): RichText {
    const source = this.#course.sources.get(fact.logic.source);
    if (!source) return [];
    const law: RichNode =
      source.url?.startsWith('https:') === true
        ? ['a', {href: source.url}, withNonBreaking(source.title, this.#language)]
        : source.title;
    const [before = '', after = ''] = text.split('{law}');
    this.#remember(text.replace('{law}', source.title));
    return [before, law, after];
  }

  #remember(text: string): void {
    for (const sentence of sentencesOf(text, this.#language)) this.said.add(sentence);
  }
}
