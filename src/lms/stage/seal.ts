import {hmac} from '@noble/hashes/hmac.js';
import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/** HMAC-SHA-256 in hex. At once, as a page that is closed needs it: the browser's own would answer later. */
export const sealOf = (secret: string, text: string): string =>
  bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(text)));

/** 64 hex digits that nobody can guess. */
export const newSecret = (): string => bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
