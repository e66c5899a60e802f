import type {BrowserContext} from 'playwright-core';

/** What a browser and the player write to the console when the line or the LMS fails: the faults themselves. */
const expected = /^Failed to load resource|TrackerError|ContentError/;

/** Tells of every uncaught exception, and of console errors that no fault explains. */
export function collectMishaps(context: BrowserContext, tell: (what: string) => void): void {
  context.on('weberror', (error) => tell(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) tell(`console: ${message.text()}`);
  });
}
