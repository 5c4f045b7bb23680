/** The formats that reference managers read, in the order they are offered. */
export const exportFormats = ['bibtex', 'ris', 'csl-json'] as const;

/** The name of a format that reference managers read. */
export type ExportFormat = (typeof exportFormats)[number];

/** What a file of each format is called and how it is served. */
export const exportFiles: Readonly<Record<ExportFormat, { extension: string; mimeType: string }>> = {
  bibtex: { extension: 'bib', mimeType: 'application/x-bibtex;charset=utf-8' },
  ris: { extension: 'ris', mimeType: 'application/x-research-info-systems;charset=utf-8' },
  'csl-json': { extension: 'json', mimeType: 'application/vnd.citationstyles.csl+json' },
};
