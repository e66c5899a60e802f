/** Path from the project's root (with `/`) → text; all files an author may write for the course. */
export type Content = ReadonlyMap<string, string>;

/** Line ends become `\n`, a byte order mark is dropped. */
export const toLines = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
