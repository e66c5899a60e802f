/** A UUID of version 4. `crypto.randomUUID` is missing where a site is served without TLS. */
export function randomUuid(): string {
  const [first = '', ...rest] = Array.from(crypto.getRandomValues(new Uint16Array(8)), (part) =>
    part.toString(16).padStart(4, '0'),
  );
  const [second = '', third = '', fourth = '', ...last] = rest;
  const version = `4${third.slice(1)}`;
  const variant = `${'89ab'.charAt(Number.parseInt(fourth.charAt(0), 16) & 3)}${fourth.slice(1)}`;
  return [first + second, last[0], version, variant, last.slice(1).join('')].join('-');
}
