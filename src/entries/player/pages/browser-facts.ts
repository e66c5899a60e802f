/** What this page can tell of itself and of the browser it stands in. */
import type {FactName, TechnicalFacts} from '../../../domain/technical/technical-report.ts';

export type StorageFacts = Pick<TechnicalFacts, 'localStorage' | 'indexedDb' | 'persisted'>;

export function browserFacts() {
  const {lang, dataset} = document.documentElement;
  const {origin, pathname} = location;
  return {
    writtenAt: new Date().toISOString().slice(0, 19).replace('T', ' '),
    player: document.querySelector<HTMLScriptElement>('script[src]')?.src.split('/').at(-1),
    scope: dataset['scope'] ?? 'course',
    language: lang,
    // Without its query: a cmi5 launch has the learner there.
    address: origin + pathname,
    standard: dataset['standard'] ?? 'local',
    browser: navigator.userAgent,
    width: innerWidth,
    height: innerHeight,
    isFramed: window !== window.parent,
    isOnline: navigator.onLine,
    savesData: savesData(),
  } satisfies Partial<Record<FactName, unknown>>;
}

/** Undefined where the browser does not say. */
function savesData(): boolean | undefined {
  const connection: unknown = Reflect.get(navigator, 'connection');
  const found: unknown =
    typeof connection === 'object' && connection ? Reflect.get(connection, 'saveData') : undefined;
  return typeof found === 'boolean' ? found : undefined;
}

/** Whether the browser lets this page keep anything. */
export async function storageFacts(): Promise<StorageFacts> {
  const [indexedDb, persisted] = await Promise.all([
    canOpenDatabases(),
    navigator.storage?.persisted?.().catch(() => undefined),
  ]);
  return {localStorage: hasLocalStorage(), indexedDb, persisted};
}

function hasLocalStorage(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}

/** Some browsers never answer. */
const patienceMs = 1_000;

async function canOpenDatabases(): Promise<boolean | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patienceMs));
  try {
    const listed = indexedDB.databases().then(
      () => true,
      () => false,
    );
    return await Promise.race([listed, late]);
  } catch {
    return false;
  }
}
