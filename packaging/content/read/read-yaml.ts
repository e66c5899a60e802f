import * as v from 'valibot';
import {isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Pair} from 'yaml';
import {Problems, type Place, type ProblemCode} from '../problems.ts';
import {checkControls} from './check-controls.ts';
import {keeperOf} from './keeper.ts';
import type {Content} from './read-content.ts';

type Path = readonly PropertyKey[];

interface Kept {
  readonly text: string;
  readonly yaml: YamlFile;
}

/** Well-formed files by the content that they are of: it is compiled anew for each scope, and they go with it. */
const kept = new WeakMap<object, Map<string, Kept>>();

/** A parsed YAML text that still knows on which line each value stands. */
export class YamlFile {
  readonly file: string;
  readonly #value: unknown;
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;
  readonly #firstLine: number;

  private constructor(file: string, firstLine: number, document: Document.Parsed, lines: LineCounter) {
    this.file = file;
    this.#document = document;
    this.#lines = lines;
    this.#firstLine = firstLine;
    this.#value = document.toJS();
  }

  /**
   * Reads YAML that begins on `firstLine` of `file`. Undefined when it is not well-formed, which is reported.
   * @param content what the file is of: read again of the same, it costs little
   */
  static parse(
    file: string,
    text: string,
    problems: Problems,
    {firstLine = 1, content = {}}: {readonly firstLine?: number; readonly content?: object} = {},
  ): YamlFile | undefined {
    const keeper = keeperOf(content);
    const files = kept.get(keeper) ?? new Map<string, Kept>();
    kept.set(keeper, files);
    const known = files.get(file);
    if (known?.text === text) return known.yaml;
    const found = new Problems();
    const yaml = YamlFile.#parse(file, text, found, firstLine);
    const faults = found.sorted();
    faults.forEach(({file, line, code, message}) => problems.add({file, line}, code, message));
    // What is wrong is told to everybody who reads it.
    if (yaml && faults.length === 0) files.set(file, {text, yaml});
    return yaml;
  }

  static #parse(file: string, text: string, problems: Problems, firstLine: number): YamlFile | undefined {
    const lines = new LineCounter();
    const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
    for (const error of document.errors) {
      const line = lines.linePos(error.pos[0]).line + firstLine - 1;
      problems.add({file, line}, 'yaml-syntax', `YAML cannot be read here: ${error.message}`);
    }
    if (document.errors.length > 0) return undefined;
    visit(document, {
      // Also one that is written as an escape.
      Scalar: (_, {value, range}) => {
        if (typeof value !== 'string') return;
        const line = lines.linePos(range?.[0] ?? 0).line + firstLine - 1;
        checkControls({file, line}, value.replaceAll('\n', ' '), problems);
      },
    });
    try {
      return new YamlFile(file, firstLine, document, lines);
    } catch (error) {
      // An alias to nowhere, or to itself, shows only when values are made.
      const why = error instanceof Error ? error.message : String(error);
      problems.add({file, line: firstLine}, 'yaml-syntax', `YAML cannot be read: ${why}`);
      return undefined;
    }
  }

  /** Reads a whole file. Undefined, and reported, when it is missing or not well-formed. */
  static readFrom(content: Content, file: string, problems: Problems): YamlFile | undefined {
    const text = content.get(file);
    if (text !== undefined) return YamlFile.parse(file, text, problems, {content});
    problems.add(
      {file, line: 1},
      'file-missing',
      'This file is missing. Write it as modules/README.md shows.',
    );
    return undefined;
  }

  /** Where the value at `path` stands, or its nearest parent that is there. */
  place(path: Path): Place {
    for (let length = path.length; length > 0; length--) {
      const offset = this.#offset(path.slice(0, length));
      if (offset !== undefined)
        return {file: this.file, line: this.#lines.linePos(offset).line + this.#firstLine - 1};
    }
    return {file: this.file, line: this.#firstLine};
  }

  /** Whatever stands at `path`, unchecked. */
  valueAt(path: Path): unknown {
    return path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), this.#value);
  }

  /** The names on the uppermost level, in their order. */
  keys(): readonly string[] {
    return isRecord(this.#value) ? Object.keys(this.#value) : [];
  }

  /** The value at `path` as the schema asks for it; undefined, and reported, when it is not like that. */
  read<S extends v.GenericSchema>(
    schema: S,
    problems: Problems,
    path: Path = [],
  ): v.InferOutput<S> | undefined {
    const result = v.safeParse(schema, this.valueAt(path));
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const at = [...path, ...(issue.path ?? []).map((step) => step.key as PropertyKey)];
      problems.add(this.place(at), codeOf(issue), `${nameOf(at)} ${issue.message}`);
    }
    return undefined;
  }

  #offset(path: Path): number | undefined {
    const parent: unknown = this.#document.getIn(path.slice(0, -1), true);
    if (isMap(parent)) return startOf(parent.items.find((item) => keyOf(item) === String(path.at(-1)))?.key);
    return startOf(this.#document.getIn(path, true));
  }
}

/** A map's key as `toJS` names it. */
function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node.range?.[0] ?? undefined) : undefined;
}

/** The last name on the way to a value, as an author would say it. */
function nameOf(path: Path): string {
  const key = path.at(-1);
  const parent = path.at(-2);
  if (typeof key !== 'number') return key === undefined ? 'This file' : `"${String(key)}"`;
  return `Item ${key + 1}${parent === undefined ? '' : ` of "${String(parent)}"`}`;
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function codeOf(issue: v.BaseIssue<unknown>): ProblemCode {
  if (issue.type !== 'strict_object') return 'field-value';
  if (issue.expected === 'never') return 'field-unknown';
  return issue.input === undefined ? 'field-missing' : 'field-value';
}
