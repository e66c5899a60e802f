/** None of what cannot be read, as a folder that is dropped, or a file that is gone: the check then tells what it is not. */
export const bytesOf = (file: File): Promise<Uint8Array> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => new Uint8Array(),
  );
