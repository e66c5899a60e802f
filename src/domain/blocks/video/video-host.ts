/** The servers of others that may show a film: their names, addresses and what they are asked for. */
import type {HostedFilm} from './video-block.ts';

interface Host {
  readonly name: string;
  /** Where the frame comes from: the source in the content security policy. */
  readonly origin: string;
  /** Address of the frame; the host is asked to set no tracking cookies and to begin at once. */
  readonly embed: (id: string, hash: string | undefined) => string;
  /** Address of the film's own page. */
  readonly page: (id: string, hash: string | undefined) => string;
}

const hosts: Readonly<Record<HostedFilm['host'], Host>> = {
  youtube: {
    name: 'YouTube',
    origin: 'https://www.youtube-nocookie.com',
    embed: (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0&cc_load_policy=1`,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  vimeo: {
    name: 'Vimeo',
    origin: 'https://player.vimeo.com',
    embed: (id, hash) =>
      `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1${hash === undefined ? '' : `&h=${hash}`}`,
    page: (id, hash) => `https://vimeo.com/${id}${hash === undefined ? '' : `/${hash}`}`,
  },
};

/** How a hosted film is named, framed and linked to. */
export interface HostedPlace {
  readonly name: string;
  /** CSP source of the frame. */
  readonly origin: string;
  readonly embedUrl: string;
  readonly pageUrl: string;
}

/** Name and addresses of a hosted film. */
export function hostedPlace({host, id}: Pick<HostedFilm, 'host' | 'id'>): HostedPlace {
  const [film = '', hash] = id.split('/');
  const {name, origin, embed, page} = hosts[host];
  return {name, origin, embedUrl: embed(film, hash), pageUrl: page(film, hash)};
}

const patterns: Readonly<Record<HostedFilm['host'], readonly RegExp[]>> = {
  youtube: [
    /^([\w-]{11})$/,
    /^https:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/|live\/)([\w-]{11})(?:[?&#/].*)?$/,
    /^https:\/\/youtu\.be\/([\w-]{11})(?:[?#].*)?$/,
  ],
  vimeo: [
    /^(\d{6,12}(?:\/[0-9a-f]+)?)$/,
    /^https:\/\/(?:www\.)?vimeo\.com\/(\d{6,12}(?:\/[0-9a-f]+)?)(?:[?#].*)?$/,
  ],
};

/** The id in an address of the host, or the id itself; undefined for anything else. */
export function hostedId(host: HostedFilm['host'], address: string): string | undefined {
  return patterns[host].map((pattern) => pattern.exec(address)?.[1]).find((id) => id !== undefined);
}
