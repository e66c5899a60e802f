/** What the step with the texts loads besides the page, as it goes over the network; `test/e2e/texts-look.long.test.ts` compares it. */
export const editorBytesInAll = 102_000;
