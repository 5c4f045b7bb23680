/**
 * Copies a text to the clipboard; resolves to whether that worked. Pages without a secure context (plain http) have no
 * asynchronous clipboard, so the older `copy` command carries the text there.
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
  const setText = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', setText, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } catch {
    // XHTML documents have no such command; the button tells the reader that copying failed.
    return false;
  } finally {
    window.removeEventListener('copy', setText, { capture: true });
  }
}
