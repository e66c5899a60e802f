import {element, type NewElement} from '../../xml.ts';
import type {PackageDescription} from '../package-description.ts';

/** What LOM writes for a text in no language. */
const noLanguage = 'x-none';

/**
 * Learning object metadata with all that SCORM 1.2 asks for of a whole package (content aggregation): IMS
 * metadata 1.2, names in lower case, words in `langstring`, one for each language. Order as in
 * imsmd_rootv1p2p1.xsd.
 */
export function lom12({id, version, words, keywords, units}: PackageDescription): NewElement {
  const languages = [...words.keys()];
  const [language = noLanguage] = languages;
  const inAll = (name: string, part: 'title' | 'description') =>
    imsmd(
      name,
      [...words].map(([key, texts]) => langstring(texts[part], key)),
    );
  const subjects = keywords.map((keyword) => imsmd('keyword', [langstring(keyword, language)]));
  const status = version.startsWith('0.') ? 'Draft' : 'Final';
  return imsmd('lom', [
    imsmd('general', [
      inAll('title', 'title'),
      imsmd('catalogentry', [
        imsmd('catalog', 'kopiga-riciba'),
        imsmd('entry', [langstring(id, noLanguage)]),
      ]),
      ...languages.map((key) => imsmd('language', key)),
      inAll('description', 'description'),
      ...subjects,
    ]),
    imsmd('lifecycle', [imsmd('version', [langstring(version, noLanguage)]), vocabulary('status', status)]),
    imsmd('metametadata', [imsmd('metadatascheme', 'ADL SCORM 1.2')]),
    imsmd('technical', [
      imsmd('format', 'text/html'),
      ...units.map(({launch}) => element('imsmd:location', {type: 'URI'}, launch)),
    ]),
    imsmd('rights', [vocabulary('cost', 'no'), vocabulary('copyrightandotherrestrictions', 'yes')]),
    imsmd('classification', [
      vocabulary('purpose', 'Educational Objective'),
      inAll('description', 'description'),
      ...subjects,
    ]),
  ]);
}

function imsmd(name: string, children: readonly NewElement[] | string): NewElement {
  return element(`imsmd:${name}`, {}, children);
}

function langstring(text: string, language: string): NewElement {
  return element('imsmd:langstring', {'xml:lang': language}, text);
}

/** A word of the LOM's own vocabulary; it is in no language. */
function vocabulary(name: string, value: string): NewElement {
  return imsmd(name, [
    imsmd('source', [langstring('LOMv1.0', noLanguage)]),
    imsmd('value', [langstring(value, noLanguage)]),
  ]);
}
