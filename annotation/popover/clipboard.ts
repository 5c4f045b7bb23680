/**
 * Puts a text on the clipboard; resolves to whether it is there. Pages without a secure context (plain http) have no
 * asynchronous clipboard, so there the copy event of the older command carries the text.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } catch {
    // XHTML documents have no such command; the button tells the reader.
    return false;
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}
