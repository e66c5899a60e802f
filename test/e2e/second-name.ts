/** The same address under this machine's other name: to a browser another site. */
export const secondName = (url: string): string => url.replace('127.0.0.1', 'localhost');
