/** The types of the tree as it would be with some files changed: nothing is written. */
import {join} from 'node:path';
import ts from 'typescript';

/** Path from the root → text of what is changed or new; undefined: it is not there. */
export type Overlay = ReadonlyMap<string, string | undefined>;

/** Checks the same tree again and again: what did not change is parsed once. */
export class OverlayProgram {
  readonly #root: string;
  readonly #options: ts.CompilerOptions;
  readonly #parsed = new Map<string, ts.SourceFile>();

  constructor(root: string) {
    this.#root = root;
    const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
      readonly config: unknown;
    };
    this.#options = ts.parseJsonConfigFileContent(config, ts.sys, root).options;
  }

  /**
   * Mistakes in these files, as `file: message`.
   * @param files paths from the root; with what they import they are the program
   */
  mistakes(overlay: Overlay, files: readonly string[]): readonly string[] {
    const program = ts.createProgram({
      rootNames: files.map((file) => join(this.#root, file)),
      options: this.#options,
      host: this.#host(overlay),
    });
    return files.flatMap((file) => {
      const source = program.getSourceFile(join(this.#root, file));
      if (!source) return [`${file}: is not there`];
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return found.map(({messageText}) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    });
  }

  #host(overlay: Overlay): ts.CompilerHost {
    const host = ts.createCompilerHost(this.#options);
    const inRoot = (path: string): string | undefined =>
      path.startsWith(`${this.#root}/`) ? path.slice(this.#root.length + 1) : undefined;
    const laid = (path: string): {readonly text: string | undefined} | undefined => {
      const file = inRoot(path);
      return file !== undefined && overlay.has(file) ? {text: overlay.get(file)} : undefined;
    };
    const folders = new Set([...overlay.keys()].map((file) => join(this.#root, file, '..')));
    return {
      ...host,
      fileExists: (path) => (laid(path) ? laid(path)?.text !== undefined : host.fileExists(path)),
      readFile: (path) => (laid(path) ? laid(path)?.text : host.readFile(path)),
      directoryExists: (path) => folders.has(path) || (host.directoryExists?.(path) ?? true),
      getSourceFile: (path, version) => {
        const text = laid(path) ? laid(path)?.text : undefined;
        if (laid(path))
          return text === undefined ? undefined : ts.createSourceFile(path, text, version, true);
        const known = this.#parsed.get(path) ?? host.getSourceFile(path, version);
        if (known) this.#parsed.set(path, known);
        return known;
      },
    };
  }
}
