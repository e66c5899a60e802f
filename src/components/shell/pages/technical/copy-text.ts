/** Puts a text on the clipboard; false where the browser allows that in no way. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The frame of an LMS mostly lacks the permission; the older way asks for none.
    return copySelection(text);
  }
}

function copySelection(text: string): boolean {
  const hears = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', hears, {once: true});
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', hears);
  return isCopied;
}
