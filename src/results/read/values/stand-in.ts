/**
 * Values that a package of ours writes in the place of others for a moment, while it repairs a save that failed: where the learner never comes back,
 * they stay. An id with a point at its end stands for the one without; the last choice or pair stands twice.
 */
export function isStandIn(question: string, response: string): boolean {
  if (/^[\w-]+\.[\w.-]*\w\.$/.test(question)) return true;
  const parts = response.split(/\[,\]|,/);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && isKey(last) && parts.at(-2) === last;
}

/** `b`, or a pair `1.b`; of numbers a range may begin and end with the same. */
const isKey = (part: string): boolean => /^(?:\d+(?:\.|\[\.\]))?[a-z]$/.test(part);
