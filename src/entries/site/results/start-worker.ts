/// <reference types="vite/client" />
import address from './worker.ts?worker&url';
import {language} from '../../../languages/on-screen.ts';

/**
 * Starts the worker from a blob: such a worker has the policy of this page, which lets nothing out. One that is started by its address has the policy
 * that the server sends with it, and a static host sends none.
 * Its name is the language on screen, by whose alphabet it sorts.
 * @throws when the script cannot be loaded
 */
export async function startWorker(): Promise<Worker> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const script = new Blob([await response.text()], {type: 'text/javascript'});
  const own = URL.createObjectURL(script);
  try {
    return new Worker(own, {name: language()});
  } finally {
    URL.revokeObjectURL(own);
  }
}
