import { translate } from './translate.ts';

/** Sets the language and the title of a page of the extension. */
export function preparePage(title = translate('extension.name')): void {
  document.documentElement.lang = translate('extension.language');
  document.title = title;
}

/** Offers a text to the reader as a file, as a click on a download link does. */
export function saveFile(name: string, mimeType: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The address must stay valid until the browser has read from it; no event reports that.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
