/**
 * Runs a command that Ctrl-C may stop: it then ends after the step at hand and clears what it had begun.
 * A second Ctrl-C ends it at once. Undefined when it was stopped; the exit code is set.
 */
export async function stoppable<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    return await run(stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    console.error('Stopped: nothing is left half-written.');
    process.exitCode = 130;
    return undefined;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
