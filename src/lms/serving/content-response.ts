import {mimeType} from './mime-type.ts';

/**
 * A package's file as an HTTP response, whole or (for video that is wound forward) the range asked for:
 * `bytes=a-b`, `bytes=a-`, `bytes=-n`; any other range form gets the whole file, as HTTP allows.
 * Carries no policy of ours: content runs as it would in an LMS.
 */
export function contentResponse(path: string, file: Blob, rangeHeader: string | null): Response {
  const headers = {'content-type': mimeType(path), 'accept-ranges': 'bytes', 'cache-control': 'no-cache'};
  const asked = /^bytes=(\d*)-(\d*)$/.exec(rangeHeader ?? '');
  if (!asked || (asked[1] === '' && asked[2] === '')) return new Response(file, {headers});
  const [from, to] = bounds(asked[1] ?? '', asked[2] ?? '', file.size);
  if (from > to) {
    return new Response(null, {status: 416, headers: {...headers, 'content-range': `bytes */${file.size}`}});
  }
  return new Response(file.slice(from, to + 1), {
    status: 206,
    headers: {...headers, 'content-range': `bytes ${from}-${to}/${file.size}`},
  });
}

/** First and last byte, both included. */
function bounds(first: string, last: string, size: number): readonly [number, number] {
  if (first === '') return [Math.max(0, size - Number(last)), size - 1];
  return [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)];
}
