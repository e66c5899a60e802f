/** One room, one talk: who may be in it, how it is furnished, what is asked and who decides. */
import {says, thinks} from '../bubbles.ts';
import {cast} from '../cast.ts';
import {along, during, ramp} from '../ease.ts';
import type {Film} from '../film.ts';
import {mixed, paint} from '../paint.ts';
import {going, hang, moved, person} from '../person.ts';
import {chair, ground} from '../places.ts';
import {box, camera, disc, fill, mirrored, put, solid} from '../shapes.ts';
import {cup, glass, heart, month, phone, sheet, tick} from '../things.ts';
import {client, desk, host, room, seats, waves} from './first-conversation-room.ts';
import {chooses, introduces, listens, sharp} from './first-conversation-talk.ts';

/** The one who came along answers instead of her. */
function companion(t: number): string {
  return camera(
    640,
    420,
    1.15,
    room({open: 0, time: 0.1}) +
      seats +
      put(330, ground, person(cast.companion, {x: 0, y: 0, face: 1, right: [64, -140]})) +
      person(cast.grandmother, {...client, bow: 0.7}) +
      desk(put(40, -30, sheet(2))) +
      person(cast.specialist, host) +
      says({
        x: 470,
        y: 252,
        w: 330,
        h: 140,
        to: [348, 352],
        inside: waves(3, paint.rust),
        show: ramp(t, 1.2, 2.4),
      }) +
      says({
        x: 640,
        y: 400,
        w: 66,
        h: 48,
        to: [500, 402],
        inside: put(0, 0, waves(1), {scale: 0.35}),
        show: during(t, 0.3, 1.9),
      }),
  );
}

/** He waits outside: everybody does here. */
function waits(t: number): string {
  const leaves = (s: number) => along(s, [1.2, 330], [4.2, 1120]);
  const closes = 1 - ramp(t, 5, 6.2);
  return camera(
    along(t, [2, 640], [4, 870]),
    420,
    1.15,
    room({open: ramp(t, 0.6, 1.6) * closes, time: 0.12}) +
      seats +
      desk() +
      person(cast.grandmother, {...client, bow: 0.7 - ramp(t, 4.6, 6.4) * 0.4}) +
      (t < 4.3
        ? person(cast.companion, {
            ...going(t, leaves),
            y: ground,
            face: 1,
            fade: 1 - ramp(t, 3.7, 4.3),
          })
        : '') +
      person(cast.specialist, {
        ...going(t, (s) => along(s, [4.6, 960], [6, 880])),
        y: ground,
        face: t > 4.4 ? -1 : 1,
        right: moved(hang.right, [66, -120], 1 - ramp(t, 4.2, 4.8)),
      }) +
      put(
        1330,
        ground,
        corridorWall +
          mirrored(chair()) +
          person(cast.companion, {x: -4, y: 0, face: -1, sits: true, fade: ramp(t, 4.2, 5)}),
        {fade: ramp(t, 2, 3)},
      ),
  );
}

const corridorWall = solid(box(-128, -330, 12, 330), mixed.grey, 'none');

/** Water, a free way to the door, a clock in sight, an interpreter on the telephone. */
function prepares(t: number): string {
  const rings = during(t, 3.4, 6.8);
  return camera(
    640,
    430,
    along(t, [0, 1.15], [7, 1.3]),
    room({open: 0, time: 0.14}) +
      seats +
      person(cast.grandmother, {
        ...client,
        bow: 0.35 - ramp(t, 1, 3) * 0.2,
        right: moved([62, -92], [70, -112], during(t, 1.5, 3.3)),
      }) +
      desk(
        put(-62, -20, glass(), {scale: 1.1, fade: ramp(t, 0.6, 1.2)}) +
          put(
            6,
            -38,
            phone(put(0, -2, disc(0, -8, 7, mixed.skin) + fill('M-12 14q0 -18 12 -18t12 18z', paint.ochre))),
            {fade: ramp(t, 2.6, 3.2)},
          ),
      ) +
      person(cast.specialist, {...host, left: moved([-62, -92], [-92, -116], 1 - ramp(t, 0.9, 1.5))}) +
      says({
        x: 545,
        y: 326,
        w: 130,
        h: 84,
        to: [636, 436],
        inside: put(0, 0, waves(2, paint.teal), {scale: 0.8}),
        show: rings,
      }) +
      says({
        x: 735,
        y: 326,
        w: 130,
        h: 84,
        to: [656, 436],
        inside: put(0, 0, waves(2, paint.green), {scale: 0.8}),
        show: rings,
      }),
  );
}

/** A day for the next time; the door stays unlocked. Afterwards the specialist is not alone either. */
function next(t: number): string {
  const leaves = (s: number) => along(s, [2.2, 520], [5, 1110]);
  return camera(
    680,
    420,
    1.18,
    room({open: ramp(t, 2, 3), time: 0.55}) +
      seats +
      (t < 2
        ? person(cast.grandmother, {...client})
        : person(cast.grandmother, {
            ...going(t, leaves),
            y: ground,
            face: 1,
            fade: 1 - ramp(t, 4.6, 5.2),
          })) +
      desk(
        put(-62, -20, cup(), {scale: 0.9, fade: ramp(t, 6, 6.8)}) +
          put(62, -20, cup(paint.softGreen), {scale: 0.9, fade: ramp(t, 6, 6.8)}),
      ) +
      person(cast.colleague, {...client, fade: ramp(t, 5.8, 6.8)}) +
      person(cast.specialist, {...host, left: moved([-62, -92], [-70, -112], 1 - ramp(t, 2, 2.6))}) +
      says({x: 720, y: 290, w: 140, h: 110, to: [800, 384], inside: month(0, 8), show: during(t, 0.2, 4)}) +
      thinks({
        x: 640,
        y: 290,
        w: 150,
        h: 90,
        to: [500, 372],
        inside: put(-30, 2, heart(), {scale: 0.8}) + put(34, 4, tick()),
        show: ramp(t, 7, 7.8),
      }),
  );
}

export const firstConversation: Film = {
  id: 'first-conversation',
  posterAt: 51,
  scenes: [
    {seconds: 6, draw: companion},
    {seconds: 7.5, draw: waits},
    {seconds: 7.5, draw: prepares},
    {seconds: 7, draw: introduces},
    {seconds: 6.5, draw: sharp},
    {seconds: 10.5, draw: listens},
    {seconds: 8, draw: chooses},
    {seconds: 9.5, draw: next},
  ],
};
