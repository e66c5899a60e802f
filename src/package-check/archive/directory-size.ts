/** Its fixed part; a comment of up to 65,535 bytes follows. Source: APPNOTE.TXT 4.3.16. */
const endBytes = 22;
const signature = 0x06054b50;
const lengthAt = 12;
/** "See the 64-bit record", which zip.js then reads. */
const elsewhere = 0xffff_ffff;

/**
 * How long a zip says that its list of contents is, in bytes: known before any of that is read. 0 where a 64-bit
 * record says it, undefined for what is no zip.
 */
export async function directoryBytes(zip: Blob): Promise<number | undefined> {
  const tail = await zip.slice(Math.max(0, zip.size - endBytes - 0xffff)).arrayBuffer();
  const view = new DataView(tail);
  for (let at = tail.byteLength - endBytes; at >= 0; at--) {
    if (view.getUint32(at, true) !== signature) continue;
    const length = view.getUint32(at + lengthAt, true);
    return length === elsewhere ? 0 : length;
  }
  return undefined;
}
