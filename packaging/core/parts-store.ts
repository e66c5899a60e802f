import {MakingError} from '../../src/domain/exchange/package-making.ts';
import {sha256Hex} from '../sums/sha256.ts';
import {partsIndexFile, unpackParts, type Part, type Parts, type PartsIndex} from './parts.ts';

/** Fetches bytes of the site. `address` is relative to the folder of the parts. Rejects when there is no answer, or no such file. */
export type FetchPart = (address: string) => Promise<Uint8Array>;

/** The parts of this visit: each is fetched once, when it is needed, and used only when its sum is that of the index. */
export class PartsStore {
  /** Films and posters that are there; path in a package → bytes. */
  readonly media = new Map<string, Uint8Array>();
  readonly #fetchPart: FetchPart;
  #index: Promise<PartsIndex> | undefined;
  #parts: Promise<Parts> | undefined;

  constructor(fetchPart: FetchPart) {
    this.#fetchPart = fetchPart;
  }

  /** Rejects with a `MakingError`; the next call tries again. */
  parts(onBytes: (bytes: number, of: number) => void): Promise<Parts> {
    return (this.#parts ??= this.#load(onBytes).catch((error: unknown) => {
      this.#parts = undefined;
      // The site may have been changed since: the next call reads the index again.
      this.#index = undefined;
      throw error;
    }));
  }

  /**
   * Brings those of these films and posters that are not there yet; what the index does not know is somebody else's. Rejects where the site has other ones by
   * now, and goes on to do so: no package has the texts of one version and the films of another.
   */
  async bring(paths: readonly string[], onBytes: (bytes: number, of: number) => void): Promise<void> {
    const {media} = await this.#readIndex();
    const wanted = paths.flatMap((path) => {
      const part = media[path];
      return part && !this.media.has(path) ? [[path, part] as const] : [];
    });
    const total = wanted.reduce((sum, [, {bytes}]) => sum + bytes, 0);
    let done = 0;
    for (const [path, part] of wanted) {
      onBytes(done, total);
      this.media.set(path, await this.#sound(part));
      done += part.bytes;
    }
  }

  async #load(onBytes: (bytes: number, of: number) => void): Promise<Parts> {
    const {parts} = await this.#readIndex();
    onBytes(0, parts.bytes);
    const bytes = await this.#sound(parts);
    onBytes(parts.bytes, parts.bytes);
    return unpackParts(bytes);
  }

  #readIndex(): Promise<PartsIndex> {
    return (this.#index ??= this.#fetched(partsIndexFile).then(
      // The build wrote it from the type.
      (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as PartsIndex,
      (error: unknown) => {
        this.#index = undefined;
        throw error;
      },
    ));
  }

  async #sound({address, bytes: size, sha256}: Part): Promise<Uint8Array> {
    const bytes = await this.#fetched(address);
    if (bytes.length !== size || sha256Hex(bytes) !== sha256)
      throw new MakingError({kind: 'sum', file: address});
    return bytes;
  }

  async #fetched(address: string): Promise<Uint8Array> {
    try {
      return await this.#fetchPart(address);
    } catch {
      throw new MakingError({kind: 'unreachable', file: address});
    }
  }
}
