/** The path in the zip that a relative address means: without `./`, in the composed letters under which files of a zip are known. */
export const pathInZip = (address: string): string =>
  percentDecoded(address)
    .split('/')
    .filter((part) => part !== '.' && part !== '')
    .join('/')
    .normalize('NFC');

/** An address with its percent signs read; where one stands alone it is meant literally. */
export function percentDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
