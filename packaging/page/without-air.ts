/** CSS without comments and white space that it does not mind. Not in a text of `content`: two blanks in a row would become one there. */
export const withoutAir = (styles: string): string =>
  styles
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/(?<=[\w-]): /g, ':')
    .replaceAll(' > ', '>')
    .replaceAll(';}', '}')
    .trim();
