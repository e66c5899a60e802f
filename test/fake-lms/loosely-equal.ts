/**
 * Two texts as PHP 8 compares them with `==`: as numbers where both are written as numbers, blanks before and
 * behind allowed, else letter by letter.
 * Source: https://www.php.net/manual/en/language.types.numeric-strings.php
 */
export function looselyEqual(a: string, b: string): boolean {
  return isNumeric(a) && isNumeric(b) ? Number(a) === Number(b) : a === b;
}

/** Never hexadecimal, and no digits needed on one side of the point: "5.", ".5", "1e1". */
const isNumeric = (text: string): boolean =>
  /^[ \t\n\r\v\f]*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[ \t\n\r\v\f]*$/.test(text);
