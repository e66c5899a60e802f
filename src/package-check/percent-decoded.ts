/** An address with its percent signs read; where one stands alone it is meant literally. */
export function percentDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
