/** Hands the browser a JSON text to keep where the learner wants. */
export function saveText(fileName: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  link.download = fileName;
  link.click();
  // The download has begun with the click; the browser keeps the data as long as it needs.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
