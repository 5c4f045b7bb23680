import type { Obstacle, PageState } from '../reference/page-state.ts';
import type { MessageKey, Translate } from './translate.ts';

const obstacles: Readonly<Record<Obstacle, MessageKey>> = {
  browser: 'page.browser',
  store: 'page.store',
  pdf: 'page.pdf',
  file: 'page.file',
  other: 'page.closed',
};

/** What is known of a page, in one or two sentences. */
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
      if (mentions === 0) return t('page.nothing');
      const named = Object.keys(norms).length;
      return named === 0 ? t('page.mentions', mentions) : `${t('page.mentions', mentions)} · ${t('page.norms', named)}`;
    }
  }
}

/** A site as a reader knows it. */
export function siteName(site: string | undefined, t: Translate): string {
  return site === 'file:' ? t('page.files') : (site ?? '');
}
