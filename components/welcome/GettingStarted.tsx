import { LensIcon, PinIcon, SearchIcon } from '../icons.tsx';
import { useTranslate } from '../translate.ts';

interface GettingStartedProps {
  isFirefox: boolean;
  onOpenPanel: () => void;
}

/** The three ways to use Norm Lens, and how to pin the toolbar button. */
export function GettingStarted({ isFirefox, onOpenPanel }: GettingStartedProps) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t('welcome.gettingStarted')}</h2>
      <ul class="features">
        <li>
          <LensIcon />
          <h3>{t('welcome.page')}</h3>
          <p class="feature-text">{t('welcome.pageHelp')}</p>
        </li>
        <li>
          <PinIcon />
          <h3>{t('welcome.toolbar')}</h3>
          <p class="feature-text">{t('welcome.toolbarHelp')}</p>
        </li>
        <li>
          <SearchIcon />
          <h3>{t('welcome.panel')}</h3>
          <p class="feature-text">{t('welcome.panelHelp')}</p>
          <button type="button" class="link" onClick={onOpenPanel}>
            {t('extension.openPanel')}
          </button>
        </li>
      </ul>
      <p class="pin">
        <strong>{t('welcome.pin')}</strong> {t(isFirefox ? 'welcome.pinFirefox' : 'welcome.pinChromium')}
      </p>
    </section>
  );
}
