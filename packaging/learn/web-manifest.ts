import type {Course} from '../../src/domain/course/course.ts';

/** Files of the folder `media/app`, which stand in `learn/icons/`. */
export const iconFiles = ['icon-192.png', 'icon-512.png', 'icon-maskable-512.png', 'apple-touch-icon.png'];

/**
 * The web app manifest of `learn/`. All its addresses are relative, so that the site may stand in any
 * folder: without an `id` the start page's address is the identity.
 */
export function webManifest({title, description, language}: Course): string {
  const manifest = {
    name: title,
    short_name: title,
    description,
    lang: language,
    start_url: './',
    scope: './',
    display: 'standalone',
    // --kr-bg and --kr-accent of tokens.css: a manifest knows no custom properties.
    background_color: '#faf8f4',
    theme_color: '#0f5a6b',
    categories: ['education'],
    icons: [
      {src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png'},
      {src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png'},
      {src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable'},
    ],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
