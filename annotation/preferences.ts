import type { Settings } from '../settings/settings.ts';

/** How the reader wants pages to be read along: the settings that concern a page. */
export type Preferences = Omit<Settings, 'badge' | 'sitesOff'>;
