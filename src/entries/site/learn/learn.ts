/** Beside the player in `learn/`. The course comes first: all this waits until its page is loaded. */
const begin = () => void import('./connect-strip.ts').then(({connectStrip}) => connectStrip());
if (document.readyState === 'complete') begin();
else window.addEventListener('load', begin, {once: true});

export {};
