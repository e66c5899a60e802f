/** A file and the path it was found at; undefined: the package has no such file. */
export type FileAnswer = {readonly path: string; readonly file: Blob} | undefined;
