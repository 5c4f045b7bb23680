/** Offers a text as a file, as a click on a link to it would. The browser asks where to, or puts it among the downloads. */
export function saveFile(name: string, mimeType: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then; until then the address must live.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
