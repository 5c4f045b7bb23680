import { siteName } from '../page-summary.ts';
import { useTranslate } from '../translate.ts';

interface SiteSwitchProps {
  site: string;
  on: boolean;
  /** An administrator decides. */
  isLocked: boolean;
  onSwitch: (on: boolean) => void;
}

/** Reading along on this site, on or off. */
export function SiteSwitch({ site, on, isLocked, onSwitch }: SiteSwitchProps) {
  const t = useTranslate();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={isLocked}
      title={isLocked ? t('settings.locked') : t('popup.switch')}
      onClick={() => onSwitch(!on)}
    >
      <span class="site">{siteName(site, t)}</span>
      <span class="visually-hidden">{t('popup.switch')}</span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
