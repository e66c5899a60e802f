/** Beside the player in `learn/`. The course comes first: all this waits until its page is loaded. */
const begin = () => {
  import('./connect-strip.ts')
    .then(({connectStrip}) => connectStrip())
    // Without a line the strip stays as the page has it, and whoever comes again has it.
    .catch((error: unknown) => console.error(error));
};
if (document.readyState === 'complete') begin();
else window.addEventListener('load', begin, {once: true});

export {};
