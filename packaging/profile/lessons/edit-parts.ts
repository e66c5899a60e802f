import {isMap, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq} from 'yaml';
import {ownPictureName} from '../../../src/domain/course/own-media.ts';
import type {OwnLessonChange, OwnLessonPlace} from '../../../src/domain/exchange/own-lessons.ts';
import {
  firstFree,
  folderOf,
  numbers,
  partNames,
  recordOf,
  wordsFiles,
  type EditedLessons,
} from './edited-lessons.ts';
import {newOption, newPart} from './lesson-template.ts';

export type PartChange = Exclude<
  OwnLessonChange,
  {readonly type: 'add' | 'remove' | 'move' | 'count' | 'add-language'}
>;

/** A change within one lesson: of its `lesson.yaml` and of its words in every language alike. */
export class LessonEdit {
  readonly #before: EditedLessons;
  readonly #place: OwnLessonPlace;
  readonly #document: Document;
  readonly #blocks: YAMLSeq;

  constructor(before: EditedLessons, place: OwnLessonPlace) {
    this.#before = before;
    this.#place = place;
    this.#document = parseDocument(before.files[`${folderOf(place)}lesson.yaml`] ?? '');
    const blocks = isMap(this.#document.contents) ? this.#document.contents.get('blocks') : undefined;
    // A file that cannot be read stays as it is: its mistakes are told by the check.
    this.#blocks = isSeq(blocks) ? blocks : (this.#document.createNode([]) as YAMLSeq);
  }

  edited(change: PartChange): EditedLessons {
    switch (change.type) {
      case 'add-part': {
        const id = firstFree(
          partNames[change.kind],
          (name) => this.#ids().includes(name) || this.#isRecorded(name),
        );
        const {module, lesson} = this.#place;
        const part = newPart(change.kind, {module, lesson, part: id}, numbers(this.#before, module));
        this.#blocks.add(this.#document.createNode(part.logic));
        return this.#written((chunks, language) => [...chunks, {id, text: part.words(language)}]);
      }
      case 'remove-part': {
        // A lesson without a block is none.
        if (this.#ids().length < 2) return this.#before;
        const before = this.#drawings();
        this.#blocks.delete(this.#ids().indexOf(change.part));
        return this.#withoutUnshown(
          before,
          this.#written((chunks) => chunks.filter(({id}) => id !== change.part)),
        );
      }
      case 'move-part': {
        const from = this.#ids().indexOf(change.part);
        this.#blocks.items = swapped(this.#blocks.items, from, from + change.by);
        return this.#written((chunks) => swapped(chunks, from, from + change.by));
      }
      case 'set-option':
        this.#asked(change)?.options.set(change.key, change.value);
        return this.#written((chunks) => chunks);
      case 'set-picture':
        return this.#withPicture(change);
      case 'add-option':
        return this.#withOption(change);
    }
  }

  /** A figure shows one thing: a drawing that another one takes the place of goes. */
  #withPicture({part, ending, svg}: PartChange & {readonly type: 'set-picture'}): EditedLessons {
    const block = this.#blocks.items[this.#ids().indexOf(part)];
    if (!isMap(block)) return this.#before;
    const before = this.#drawings();
    const isDrawing = svg !== undefined;
    block.delete('drawing');
    if (isDrawing) block.delete('picture');
    const drawing = this.#freeDrawing(part);
    if (isDrawing) block.set('drawing', drawing);
    else block.set('picture', ownPictureName({...this.#place, part}, ending));
    const {lessons, files} = this.#withoutUnshown(
      before,
      this.#written((chunks) =>
        isDrawing ? chunks : chunks.map((chunk) => (chunk.id === part ? withCredit(chunk) : chunk)),
      ),
    );
    return {lessons, files: isDrawing ? {...files, [folderOf(this.#place) + drawing]: svg} : files};
  }

  /** A lesson that somebody brings may show the drawing of that name in another part. */
  #freeDrawing(part: string): string {
    const shown = this.#drawings();
    return `${shown.has(`${part}.svg`) ? firstFree(part, (name) => shown.has(`${name}.svg`)) : part}.svg`;
  }

  #drawings(): ReadonlySet<string> {
    return new Set(
      this.#blocks.items.flatMap((block) => {
        const drawing = isMap(block) ? block.get('drawing') : undefined;
        return typeof drawing === 'string' && drawing.endsWith('.svg') ? [drawing] : [];
      }),
    );
  }

  /** @param before drawings that the lesson showed: those that it shows no more go */
  #withoutUnshown(before: ReadonlySet<string>, {lessons, files}: EditedLessons): EditedLessons {
    const shown = this.#drawings();
    const gone = [...before].filter((name) => !shown.has(name)).map((name) => folderOf(this.#place) + name);
    const kept = Object.entries(files).filter(([path]) => !gone.includes(path));
    return {lessons, files: Object.fromEntries(kept)};
  }

  /** Another width of the answer is another number: saved answers are never read by a wrong one. */
  #withOption(change: PartChange & {readonly type: 'add-option'}): EditedLessons {
    const asked = this.#asked(change);
    // A lesson that somebody brings may have left letters out.
    const key = [...'abcdefghijklmnopqrstuvwxyz'].find((letter) => asked?.options.has(letter) === false);
    if (!asked || key === undefined) return this.#before;
    asked.options.set(key, change.decision === '' ? 'wrong' : 'poor');
    asked.owner.set('tracking', numbers(this.#before, this.#place.module)());
    return this.#written((chunks, language) =>
      chunks.map((chunk) =>
        chunk.id === change.part
          ? {...chunk, text: withOption(chunk.text, change.decision, newOption(key, language))}
          : chunk,
      ),
    );
  }

  #ids(): readonly string[] {
    return this.#blocks.items.map((block) => (isMap(block) ? String(block.get('id')) : ''));
  }

  #isRecorded(id: string): boolean {
    const record = this.#before.files[recordOf(this.#place.module)] ?? '';
    return record.includes(`owner: ${this.#place.lesson}/${id}}`);
  }

  /** The options of a choice or a decision, and whose they are. */
  #asked({
    part,
    decision,
  }: {
    readonly part: string;
    readonly decision: string;
  }): {readonly owner: YAMLMap; readonly options: YAMLMap} | undefined {
    const block = this.#blocks.items[this.#ids().indexOf(part)];
    if (!isMap(block)) return undefined;
    const decisions = block.get('decisions');
    const owner =
      decision === ''
        ? block
        : (isSeq(decisions) ? decisions.items : []).find(
            (each): each is YAMLMap => isMap(each) && each.get('id') === decision,
          );
    const options = owner?.get(decision === '' ? 'choices' : 'options');
    return owner && isMap(options) ? {owner, options} : undefined;
  }

  #written(change: (chunks: readonly Chunk[], language: string) => readonly Chunk[]): EditedLessons {
    const words = wordsFiles(this.#before, this.#place).map(([path, text]) => {
      const [head = '', ...rest] = text.split(/^(?=## )/m);
      const chunks = rest.map((chunk) => ({id: /\{#([\w-]+)\}/.exec(chunk)?.[1] ?? '', text: chunk}));
      const texts = change(chunks, path.slice(-5, -3)).map((chunk) => chunk.text.trimEnd());
      return [path, `${[head.trimEnd(), ...texts].join('\n\n')}\n`] as const;
    });
    const yaml = this.#document.toString({lineWidth: 0, flowCollectionPadding: false});
    const path = `${folderOf(this.#place)}lesson.yaml`;
    return {...this.#before, files: {...this.#before.files, ...Object.fromEntries(words), [path]: yaml}};
  }
}

/** A section of a lesson's words, with those within it. */
interface Chunk {
  readonly id: string;
  readonly text: string;
}

/** With the line that a picture needs and a drawing may do without: in the editor none can be added. */
const withCredit = ({id, text}: Chunk): Chunk => ({
  id,
  text: /^- credit:/m.test(text) ? text : `${text.trimEnd()}\n- credit:`,
});

/** An option at the end of the list of a choice, or of a decision within its case. */
function withOption(text: string, decision: string, option: string): string {
  if (decision === '') return `${text.trimEnd()}\n${option}`;
  return text
    .split(/^(?=### )/m)
    .map((part) =>
      part.split('\n', 1)[0]?.includes(`{#${decision}}`) ? `${part.trimEnd()}\n${option}\n` : part,
    )
    .join('');
}

function swapped<T>(items: readonly T[], from: number, to: number): T[] {
  const [one, other] = [items[from], items[to]];
  if (from < 0 || to < 0 || one === undefined || other === undefined) return [...items];
  return items.map((item, i) => (i === from ? other : i === to ? one : item));
}
