/** Pages, scripts and styles; what is launched; the manifest as a document. */
import {
  host,
  inLaunchPage,
  inMain,
  inMainOf,
  inScript,
  type Kind,
  launchOf,
  mainOf,
  scorm,
  textOf,
  without,
} from './mutation.ts';

export const kindsOfContent: readonly Kind[] = [
  // Pages, scripts and styles
  {
    kind: 'script from another host',
    broken: inLaunchPage('</head>', `<script src="${host}/x.js"></script>`),
    codes: ['foreign-script'],
    file: 'launch',
  },
  {
    kind: 'style from another host',
    broken: inLaunchPage('</head>', `<link rel=stylesheet href='//elsewhere.example/x.css'>`),
    codes: ['foreign-style'],
    file: 'launch',
  },
  {
    kind: 'style brought in by a style',
    broken: inLaunchPage('</head>', `<style>@import url(${host}/x.css);</style>`),
    codes: ['foreign-style'],
    file: 'launch',
  },
  {
    kind: 'font from another host',
    broken: inLaunchPage('</head>', `<style>a{src:url("${host}/x.woff2")}</style>`),
    codes: ['foreign-media'],
    file: 'launch',
  },
  {
    kind: 'picture from another host',
    broken: inLaunchPage('</body>', `<img alt="" src=${host}/x.png>`),
    codes: ['foreign-media'],
    file: 'launch',
  },
  {
    kind: 'frame of another host',
    broken: inLaunchPage('</body>', `<iframe title="x" src="${host}/x"></iframe>`),
    codes: ['foreign-media'],
    file: 'launch',
  },
  {
    kind: 'fetch inside the page',
    broken: inLaunchPage('</body>', `<script>fetch("${host}/x")</script>`),
    codes: ['foreign-request'],
    file: 'launch',
  },
  {
    kind: 'fetch in a script',
    broken: inScript(`fetch('${host}/x');`),
    codes: ['foreign-request'],
    file: '.js',
  },
  {
    kind: 'XMLHttpRequest in a script',
    broken: inScript(`const x = new XMLHttpRequest(); x.open('POST', '${host}/x');`),
    codes: ['foreign-request'],
    file: '.js',
  },
  {
    kind: 'beacon in a script',
    broken: inScript(`navigator.sendBeacon(\`${host}/x\`, 'y');`),
    codes: ['foreign-request'],
    file: '.js',
  },
  {
    kind: 'module from another host',
    broken: inScript(`import '${host}/x.js';`),
    codes: ['foreign-request'],
    file: '.js',
  },
  {
    kind: 'script that is not in the zip',
    broken: inLaunchPage('</head>', '<script src="assets/missing.js"></script>'),
    codes: ['launch-script-missing', 'script-missing'],
    file: 'launch',
  },

  // Launch
  {
    kind: 'launch on another host',
    broken: (files, standard) =>
      inMainOf(scorm, /(<resource [^>]*href=")[^"]+/, `$1${host}/index.html`)(files, standard),
    codes: ['launch-foreign'],
    file: '',
  },
  {
    kind: 'launch of a javascript: address',
    broken: inMain(/(<resource [^>]*href="|<url>)[^"<]+/, '$1javascript:alert(1)'),
    codes: ['launch-scheme', 'page-address'],
    file: '',
  },
  {
    kind: 'launch page not in the zip',
    broken: (files) => without(files, launchOf(files)),
    codes: ['launch-missing', 'file-missing'],
    file: '',
  },
  {
    kind: 'launch page in another case',
    broken: (files) => inMain(/(<resource [^>]*href="|<url>)([a-z])/, '$1X$2')(files),
    codes: ['launch-missing', 'file-missing'],
    file: '',
  },
  {
    kind: 'nothing to launch',
    broken: inMain(/<item [\s\S]*<\/item>|<(?:au|block) [\s\S]*<\/(?:au|block)>/, ''),
    codes: ['nothing-to-launch', 'no-unit'],
    file: '',
  },

  // The manifest as a document
  {
    kind: 'DOCTYPE',
    broken: inMain(/\?>/, '?><!DOCTYPE manifest [<!ENTITY x "y">]>'),
    codes: ['doctype'],
    file: '',
  },
  {kind: 'no XML', broken: inMain(/<\/(?:manifest|courseStructure)>/, ''), codes: ['not-xml'], file: ''},
  {
    kind: 'bytes of another encoding',
    broken: (files) => {
      const latin = Buffer.from(textOf(files, mainOf(files)).replace(/[āēīšž]/, '\xe2'), 'latin1');
      return new Map([...files, [mainOf(files), Uint8Array.from(latin)]]);
    },
    codes: ['not-xml'],
    file: '',
  },
  {
    kind: 'no manifest',
    broken: (files) => without(files, mainOf(files)),
    codes: ['manifest-missing'],
    file: '',
  },
  {
    kind: 'packed with its folder',
    broken: (files) => new Map([...files].map(([path, bytes]) => [`kurss/${path}`, bytes])),
    codes: ['manifest-misplaced'],
    file: '',
  },
];
