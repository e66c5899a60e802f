import type {OfflinePlan} from '../../../domain/exchange/offline-plan.ts';

/** `learn/offline.json`; undefined when it does not arrive. `folder`: address of `learn/`. */
export async function readPlan(folder: string): Promise<OfflinePlan | undefined> {
  try {
    const response = await fetch(new URL('offline.json', folder));
    // The build wrote this file from the type.
    return response.ok ? ((await response.json()) as OfflinePlan) : undefined;
  } catch {
    return undefined;
  }
}
