import {stemIn} from '../../../src/languages/stems/stems.ts';
import type {Passage} from '../compile/passage.ts';
import type {CompiledModule} from '../compile/compile-module.ts';
import {compileChanges} from '../facts/compile-changes.ts';
import {compileReturnWords, type ReturnWords} from '../return/compile-return-words.ts';
import {compileCredits} from './compile-credits.ts';
import {compileGlossary} from './compile-glossary.ts';
import {compileHelp} from './compile-help.ts';
import {compileLeaflet} from './compile-leaflet.ts';
import {compileReporting} from './compile-reporting.ts';
import {compileResources} from './compile-resources.ts';
import {compileRoles} from './compile-roles.ts';
import {compileSeminar} from './compile-seminar.ts';
import {compileSearch} from './compile-search.ts';
import {compileSources} from './compile-sources.ts';
import type {CompiledPages} from './compiled-pages.ts';
import type {PageSetting} from './page-words.ts';

/** Compiles the pages of one language, and gives their texts for the checks. */
export function compilePages(
  modules: readonly CompiledModule[],
  setting: PageSetting,
): {pages: CompiledPages; returning: ReturnWords | undefined; passages: readonly Passage[]} {
  const glossary = compileGlossary(setting);
  const help = compileHelp(setting);
  const leaflet = compileLeaflet(setting);
  const reporting = compileReporting(setting);
  const resources = compileResources(setting);
  const roles = compileRoles(setting);
  const seminar = compileSeminar(setting);
  const returning = compileReturnWords(setting);
  const written = {
    ...(glossary && {glossary: glossary.page}),
    ...(help && {help: help.page}),
    ...(leaflet && {leaflet: leaflet.page}),
    ...(reporting && {reporting: reporting.page}),
    ...(resources && {resources: resources.page}),
    ...(roles && {roles: roles.page}),
    ...(seminar && {seminar: seminar.page}),
  };
  const lessons = modules.flatMap((module) => module.lessons);
  const changes = compileChanges(lessons, written, setting);
  return {
    pages: {
      ...written,
      ...(changes.page && {changes: changes.page}),
      sources: compileSources(lessons, setting),
      credits: compileCredits(lessons),
      search: compileSearch(modules, written, stemIn(setting.language)),
    },
    returning: returning?.page,
    passages: [
      ...[glossary, help, leaflet, reporting, resources, roles, seminar, returning].flatMap(
        (compiled) => compiled?.passages ?? [],
      ),
      changes.passage,
    ],
  };
}
