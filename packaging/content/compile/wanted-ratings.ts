import type {Wanted} from '../../../src/domain/exchange/question-bank.ts';
import type {ModuleSource} from '../read/read-module.ts';

/** Report ids of the statements whose wanted direction their authors name. For the trainer's page alone: a learner who saw it would answer it. */
export function wantedRatings(modules: readonly ModuleSource[]): ReadonlyMap<string, Wanted> {
  return new Map(
    modules.flatMap(({id: module, lessons}) =>
      lessons
        .flatMap(({blocks}) => blocks)
        .flatMap(({logic}) =>
          logic.type === 'attitude'
            ? Object.entries(logic.wanted ?? {}).map(
                ([key, wanted]) => [`${module}.${logic.id}-${key}`, wanted] as const,
              )
            : [],
        ),
    ),
  );
}
