import {sha1} from '@noble/hashes/legacy.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/** SHA-1 in hexadecimal of a text as UTF-8: xAPI's `mbox_sha1sum` is that of `mailto:…`. Not for secrets. */
export const sha1Hex = (text: string): string => bytesToHex(sha1(utf8ToBytes(text)));
