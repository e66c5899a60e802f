/** 32 random bits as 8 hex digits: of an attempt, or of a learner of this device. */
export function randomId(): string {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1));
  return bits.toString(16).padStart(8, '0');
}
