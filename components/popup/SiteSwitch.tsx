import { siteName } from '../page-summary.ts';
import { useTranslate } from '../translate.ts';

interface SiteSwitchProps {
  site: string;
  isOn: boolean;
  /** Whether an administrator has set the list of sites. */
  isLocked: boolean;
  onChange: (isOn: boolean) => void;
}

/** Turns Norm Lens on or off for a site. */
export function SiteSwitch({ site, isOn, isLocked, onChange }: SiteSwitchProps) {
  const t = useTranslate();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      disabled={isLocked}
      title={isLocked ? t('settings.locked') : t('popup.siteSwitch')}
      onClick={() => onChange(!isOn)}
    >
      <span class="site">{siteName(site, t)}</span>
      <span class="visually-hidden">{t('popup.siteSwitch')}</span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
