/** The clock on the wall, as milliseconds of a UTC date that shows the same digits. */
export const wallNow = (): number => Date.now() - new Date().getTimezoneOffset() * 60_000;
