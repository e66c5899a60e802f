import type {Answer} from '../../model.ts';

/**
 * A response or pattern in one form for all standards: SCORM 2004's `1[.]b[,]2[.]a` becomes `1.b,2.a`, `true`
 * becomes `t`, `5.0` becomes `5`; prefixes such as `{case_matters=false}` go. Undefined when empty.
 */
export function canonicalResponse(text: string): string | undefined {
  if (text === '') return undefined;
  if (text === 'true') return 't';
  if (text === 'false') return 'f';
  if (!text.includes('[') && !text.startsWith('{')) return withoutZeros(text);
  const plain = text
    .replace(/^(?:\{(?:case_matters|order_matters|lang)=[^}]*\})+/, '')
    .replaceAll('[,]', ',')
    .replaceAll('[.]', '.')
    .replaceAll('[:]', ',');
  return plain === '' ? undefined : withoutZeros(plain);
}

/** One number is written in one way: `5.0` and `5.00` are 5, `4.50,6.0` is 4.5,6. Zeros before a number may mean something. */
const withoutZeros = (text: string): string =>
  /^-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?)*$/.test(text)
    ? text.replace(/\.(\d*?)0+(?=,|$)/g, (_, digits: string) => (digits === '' ? '' : `.${digits}`))
    : text;

/** `cmi.interactions.n.result` of both standards; a number is a share, others are no result. */
export function canonicalResult(text: string): Answer['result'] {
  switch (text.toLowerCase()) {
    case 'correct':
      return 'correct';
    case 'wrong':
    case 'incorrect':
      return 'wrong';
    case 'neutral':
      return 'neutral';
  }
  const share = /^[01](?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return share >= 0 && share <= 1 ? share : undefined;
}

/** True for every word or number that SCORM 1.2 or 2004 allows as a result. */
export const isResult = (text: string): boolean =>
  /^(?:correct|wrong|incorrect|neutral|unanticipated|-?\d+(?:\.\d+)?)$/i.test(text);

/** Moodle writes `&amp;` and `&#039;` into the cells of its reports. */
export function withoutEscapes(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:amp|lt|gt|quot|apos|#0?39);/g, (escape) => escapes[escape] ?? "'");
}

const escapes: Readonly<Record<string, string>> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"'};
