import { LensIcon, PinIcon, SearchIcon } from '../icons.tsx';
import { useTranslate } from '../translate.ts';

interface WaysProps {
  isFirefox: boolean;
  onOpenPanel: () => void;
}

/** The three ways in, and how to keep the second one in view. */
export function GettingStarted({ isFirefox, onOpenPanel }: WaysProps) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t('welcome.ways')}</h2>
      <ul class="ways-in">
        <li>
          <LensIcon />
          <h3>{t('welcome.text')}</h3>
          <p class="way">{t('welcome.textWay')}</p>
        </li>
        <li>
          <PinIcon />
          <h3>{t('welcome.toolbar')}</h3>
          <p class="way">{t('welcome.toolbarWay')}</p>
        </li>
        <li>
          <SearchIcon />
          <h3>{t('welcome.panel')}</h3>
          <p class="way">{t('welcome.panelWay')}</p>
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
