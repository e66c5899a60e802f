import {UsageError} from '../command/usage-error.ts';

const defaultPort = 4173;

/** The port that the environment asks for, 1..65535; throws `UsageError` for anything else. */
export function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new UsageError(`PORT is "${text}"; it must be a number from 1 to 65535, like PORT=4174 npm start.`);
}
