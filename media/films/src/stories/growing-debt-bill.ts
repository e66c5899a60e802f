/** The bill. */
import {clamp} from '../ease.ts';
import {paint} from '../paint.ts';
import {bed, van} from '../places.ts';
import {put, round, solid, stroke} from '../shapes.ts';
import {cottage, parcel, tool} from '../things.ts';

const icons = [
  put(0, 8, van(), {scale: 0.16}),
  put(0, 12, bed(), {scale: 0.17}),
  put(0, 0, tool(), {scale: 0.55}),
  put(0, 4, cottage(), {scale: 0.5}),
  put(0, 2, parcel(), {scale: 0.5}),
];

export const rowHeight = 46;

/** The bill hangs from its upper edge (the origin) and grows downwards; `rows` may be a part. */
export function bill(rows: number): string {
  const height = 26 + rows * rowHeight;
  const written = Array.from({length: Math.ceil(rows)}, (_, index) =>
    put(
      0,
      30 + index * rowHeight,
      put(-38, 0, icons[index % icons.length] ?? '') +
        stroke('M-10 0h56', paint.rust, 7) +
        stroke(`M-62 23h124`, paint.line, 2),
      {fade: clamp(rows - index)},
    ),
  );
  return solid(`M-66 0h132v${round(height)}q-16 8 -33 0t-33 0t-33 0t-33 0z`, paint.paper) + written.join('');
}
