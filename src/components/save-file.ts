/** Hands the browser a file to keep where the person wants; nothing is sent. */
export function saveFile(name: string, data: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data);
  link.download = name;
  link.click();
  // The download has begun with the click; some browsers read the data only later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
