/** What is asked and how, until she chooses. */
import {says, shouts} from '../bubbles.ts';
import {cast} from '../cast.ts';
import {along, during, ramp, wave} from '../ease.ts';
import {mixed, paint} from '../paint.ts';
import {moved, person} from '../person.ts';
import {bed} from '../places.ts';
import {box, camera, disc, fill, put, solid} from '../shapes.ts';
import {
  coin,
  cottage,
  folder,
  glass,
  heart,
  medicine,
  padlock,
  parcel,
  pencil,
  phone,
  sheet,
} from '../things.ts';
import {client, desk, host, room, seats, waves} from './first-conversation-room.ts';

/** Who I am, what I keep to myself (the closed folder) and what I cannot: a child, a life in danger. */
export function introduces(t: number): string {
  const page =
    t < 3.4
      ? put(-44, -2, disc(0, -16, 16, mixed.skin) + fill('M-26 32q0 -36 26 -36t26 36z', paint.green)) +
        put(44, 0, put(0, 0, folder(), {scale: 0.9}) + put(4, 8, padlock(), {scale: 0.7}))
      : put(-44, 44, person(cast.child, {x: 0, y: 0}), {scale: 0.36}) + put(40, 2, medicine(), {scale: 0.9});
  return camera(
    660,
    420,
    1.28,
    room({open: 0, time: 0.16}) +
      seats +
      person(cast.grandmother, {...client, bow: 0.15}) +
      desk(put(-62, -20, glass(), {scale: 1.1})) +
      person(cast.specialist, {...host, left: [-56, -120]}) +
      says({x: 720, y: 292, w: 210, h: 122, to: [800, 384], inside: page, show: during(t, 0.5, 6.6)}),
  );
}

/** Many sharp questions close her; the picture is only a thought and is wiped away. */
export function sharp(t: number): string {
  const away = ramp(t, 5, 6.2);
  return camera(
    640,
    420,
    1.22,
    room({open: 0, time: 0.2}) +
      seats +
      person(cast.grandmother, {
        ...client,
        face: t > 2.4 && t < 5.4 ? -1 : 1,
        bow: 0.15 + during(t, 1, 6, 1.2) * 0.85,
        right: moved([62, -92], [20, -104], during(t, 1.2, 5.8)),
      }) +
      desk(put(-62, -20, glass(), {scale: 1.1})) +
      person(cast.specialist, {...host, left: moved([-62, -92], [-88, -150], during(t, 0.2, 5.2))}) +
      [
        [720, 270],
        [590, 236],
        [640, 350],
      ]
        .map(([x = 0, y = 0], index) =>
          shouts({
            x,
            y,
            w: 110,
            h: 76,
            to: [786, 384],
            inside: put(0, 0, waves(2, paint.red), {scale: 0.62}),
            show: ramp(t, 0.4 + index * 0.9, 1 + index * 0.9) * (1 - away),
          }),
        )
        .join(''),
  );
}

/** One calm question, then a long silence; the story comes in pieces and in no order. */
export function listens(t: number): string {
  const order = [2, 0, 4, 1, 3];
  const pieces = [cottage(), parcel(), phone(), coin(), heart()].map((icon, index) =>
    put(-120 + index * 60, index % 2 ? 18 : -16, icon, {
      scale: 0.85,
      turn: (index - 2) * 7,
      fade: ramp(t, 3.6 + (order[index] ?? 0) * 1.1, 4.4 + (order[index] ?? 0) * 1.1),
    }),
  );
  return camera(
    620,
    415,
    along(t, [0, 1.22], [10, 1.3]),
    room({open: 0, time: 0.2 + t * 0.03}) +
      seats +
      person(cast.grandmother, {
        ...client,
        bow: 0.4 - ramp(t, 3, 9) * 0.3,
        right: [along(t, [3, 40], [5, 66]), -98 + wave(t, 2.4, 4)],
      }) +
      desk(put(-62, -20, glass(), {scale: 1.1})) +
      person(cast.specialist, {...host, left: [-40, -70], right: [-24, -66]}) +
      says({
        x: 760,
        y: 292,
        w: 120,
        h: 76,
        to: [802, 384],
        inside: put(0, 0, waves(1, paint.green), {scale: 0.8}),
        show: during(t, 0.4, 2.8),
      }) +
      says({
        x: 480,
        y: 276,
        w: 340,
        h: 140,
        to: [490, 384],
        inside: pieces.join(''),
        show: ramp(t, 2.8, 3.6),
      }),
  );
}

/** Her own words go on paper; then two ways lie on the table and she points. */
export function chooses(t: number): string {
  const card = (x: number, inside: string, lit: number) =>
    put(
      x,
      -52,
      solid(box(-44, -46, 88, 92, 8), paint.paper, lit ? paint.green : paint.ink, 4 + lit * 5) + inside,
      {scale: 1 + lit * 0.12},
    );
  const cards = ramp(t, 3.4, 4.4);
  const picks = ramp(t, 5.6, 6.4);
  return camera(
    640,
    430,
    1.35,
    room({open: 0, time: 0.5}) +
      seats +
      person(cast.grandmother, {...client, right: [62 + picks * 24, -92 - picks * 36]}) +
      desk(
        (t < 3.4 ? put(60, -36, sheet(Math.floor(along(t, [0.4, 0], [3, 5])))) : '') +
          put(0, 0, card(-58, put(0, 22, bed(), {scale: 0.3}), picks) + card(58, phone(), 0), {fade: cards}),
      ) +
      person(cast.specialist, {
        ...host,
        left: moved([-88, -134 + wave(t, 0.35, 4)], [-50, -78], ramp(t, 3, 3.5)),
        inLeft: put(0, 0, pencil(), {fade: 1 - ramp(t, 3, 3.4)}),
      }) +
      says({
        x: 560,
        y: 300,
        w: 140,
        h: 80,
        to: [486, 386],
        inside: put(0, 0, waves(2, paint.teal), {scale: 0.8}),
        show: during(t, 0.2, 3.2),
      }),
  );
}
