import type { Obstacle, PageState } from '../reference/page-state.ts';
import type { MessageKey, Translate } from './translate.ts';

const obstacles: Readonly<Record<Obstacle, MessageKey>> = {
  browser: 'page.browser',
  store: 'page.store',
  pdf: 'page.pdf',
  file: 'page.file',
  other: 'page.unreadable',
};

/** The state of a page in one or two sentences: its number of mentions, or why there are none. */
export function summaryOf(page: PageState, site: string | undefined, t: Translate): string {
  switch (page.state) {
    case 'reading':
      return t('page.reading');
    case 'off':
      return t('page.off', [siteName(site, t)]);
    case 'unreadable':
      return t(obstacles[page.obstacle]);
    case 'read': {
      const { mentions, norms } = page.counts;
      if (mentions === 0) return t('page.noMentions');
      const normCount = Object.keys(norms).length;
      const mentionCount = t('page.mentions', mentions);
      return normCount === 0 ? mentionCount : `${mentionCount} · ${t('page.norms', normCount)}`;
    }
  }
}

/** The name of a site for the reader: its host, or a phrase for local files; empty if there is no site. */
export function siteName(site: string | undefined, t: Translate): string {
  return site === 'file:' ? t('page.files') : (site ?? '');
}
