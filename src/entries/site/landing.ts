import {builtPackages} from '../../lms/built-packages.ts';
import '../../site/package-downloads.ts';

/** The site's first page is plain HTML; only the list of packages is looked up. */
const downloads = document.querySelector('package-downloads');
if (!downloads) throw new Error('index.html: there is no <package-downloads>');
downloads.packages = await builtPackages(new URL('packages/', document.baseURI).href);
