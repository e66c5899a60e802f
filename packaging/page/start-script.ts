/**
 * The player's entry and the package's tracker as one script inside the page. Lazy files import from the entry: in its place
 * they find a small file that hands on what the page's script left.
 */

/** A built file: path from the page, and code. */
export interface BuiltScript {
  readonly path: string;
  readonly code: string;
}

/** Where the page's script leaves what others import: in the order of the entry's exports, since names would be bytes of each launch. */
const left = 'globalThis.coursePage';

/** @param tracker left out: it is loaded like other lazy files */
export function startScript(entry: BuiltScript, tracker?: BuiltScript): string {
  const {body, exported} = moduleParts(entry);
  if (/\bimport\s*[{"'`*]/.test(body))
    throw new Error(`${entry.path} imports other files at once: it cannot stand in a page.`);
  const inPage = tracker === undefined ? '' : `;${left}.tracker=${trackerCall(tracker, entry)}`;
  const linked = tracker === undefined ? body : withoutImportOf(body, tracker);
  const locals = exported.map(([local]) => local).join();
  return safeInHtml(`${fromPage(linked, entry)};${left}={core:[${locals}]}${inPage}`);
}

/** What stands at the entry's path in a package. */
export function startStub(entry: BuiltScript): string {
  const names = moduleParts(entry).exported.map(([, name]) => name);
  const taken = names.map((_, index) => `v${index}`);
  const given = names.map((name, index) => `v${index} as ${name}`);
  return `const[${taken.join()}]=${left}.core;export{${given.join()}};\n`;
}

/** Local name and the name that others know. */
type Exported = readonly (readonly [local: string, name: string])[];

function moduleParts({path, code}: BuiltScript): {readonly body: string; readonly exported: Exported} {
  const found = /export\s*\{([^{}]*)\};?\s*$/.exec(code);
  const body = found ? code.slice(0, found.index) : code;
  if (/(?:^|[;}\n])\s*export\b/.test(body)) throw new Error(`${path} exports elsewhere than at its end.`);
  const clauses = (found?.[1] ?? '').split(',').map((clause) => clause.trim());
  const exported = clauses
    .filter((clause) => clause !== '')
    .map((clause) => {
      const [local = '', name = local] = clause.split(/\s+as\s+/);
      return [local, name] as const;
    });
  return {body, exported};
}

const properties = (exported: Exported): string => exported.map(([local, name]) => `${name}:${local}`).join();

/** A function of its own: its names are none of the entry's. */
function trackerCall(tracker: BuiltScript, entry: BuiltScript): string {
  const {body, exported} = moduleParts(tracker);
  const places = new Map(moduleParts(entry).exported.map(([, name], place) => [name, place]));
  const taken = (clause: string): string => {
    const [name = '', local = name] = clause.trim().split(/\s+as\s+/);
    const place = places.get(name);
    if (place === undefined)
      throw new Error(`${tracker.path} imports ${name}, which ${entry.path} does not export.`);
    return `${place}:${local}`;
  };
  const linked = body.replaceAll(
    /import\s*\{([^{}]*)\}\s*from\s*(["'`])\.\/([^"'`]+)\2;?/g,
    (_, names: string, _quote, file: string) => {
      if (fileOf(entry.path) !== file)
        throw new Error(`${tracker.path} imports ${file}: it cannot stand in a page.`);
      return `const{${names.split(',').map(taken).join()}}=${left}.core;`;
    },
  );
  return `(()=>{${fromPage(linked, tracker)};return{${properties(exported)}}})()`;
}

function withoutImportOf(code: string, {path}: BuiltScript): string {
  const call = lazyImport(fileOf(path));
  if (!call.test(code)) throw new Error(`The player's entry does not import ${path} lazily.`);
  // Its code follows that of the entry, which begins at once.
  return code.replaceAll(lazyImport(fileOf(path)), `Promise.resolve().then(()=>${left}.tracker)`);
}

const lazyImport = (file: string): RegExp =>
  new RegExp(String.raw`\bimport\((["'\x60])\./${file.replaceAll(/[^\w]/g, String.raw`\$&`)}\1\)`, 'g');

/** Addresses of lazy files are relative to the script that asks, which is the page now. */
function fromPage(code: string, {path}: BuiltScript): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return code.replaceAll(/\bimport\((["'`])\.\//g, (_, quote: string) => `import(${quote}./${folder}`);
}

const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What would end the script or change how it is read, as the same characters to JavaScript. */
const safeInHtml = (code: string): string =>
  code.replaceAll(/<\/(?=script)/gi, String.raw`<\/`).replaceAll('<!--', String.raw`\x3c!--`);
