import type { Settings } from './settings.ts';

/** How the reader wants pages to be read along: the settings that concern a page. */
export type PageSettings = Omit<Settings, 'badge' | 'disabledSites'>;
