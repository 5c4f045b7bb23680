/** PDF.js, as built for Node. */
export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loaded: Promise<PdfJs> | undefined;

/** Loads PDF.js once, when the first PDF comes: half a second that folders without one need not wait. */
export function loadPdfJs(): Promise<PdfJs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PdfJs> {
  // While it is loaded PDF.js warns when it finds no canvas to draw on; we read text and draw nothing.
  const { warn } = globalThis.console;
  Object.assign(globalThis.console, { warn: () => {} });
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    Object.assign(globalThis.console, { warn });
  }
}
