/** What a file may be. Exports of 10,000 people with 150 answers stay below all of them; a trap does not. */
export const limits = {
  fileBytes: 400_000_000,
  /** Of one line of text. A row of 1,000 answers takes 60,000. */
  lineChars: 1_000_000,
  rows: 200_000,
  columns: 6_000,
  /** Of a sheet, in which a few bytes may stand for a billion cells. */
  cells: 8_000_000,
  /** Of one part of a spreadsheet, unpacked. */
  unpackedBytes: 250_000_000,
  /** Problems that are listed for one file; more say nothing new. */
  problems: 200,
} as const;
