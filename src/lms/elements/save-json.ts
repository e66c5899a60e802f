/** Offers data as a JSON file. */
export function saveJson(fileName: string, data: unknown): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], {type: 'application/json'}));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
