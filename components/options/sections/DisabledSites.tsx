import { useRef } from 'preact/hooks';
import type { NameOfKind } from '../../../settings/settings.ts';
import { CloseIcon } from '../../icons.tsx';
import { siteName } from '../../page-summary.ts';
import { useTranslate } from '../../translate.ts';
import { SettingGroup } from '../controls/SettingGroup.tsx';
import { useOptions } from '../options-context.ts';
import { AddSite } from './AddSite.tsx';

/** A list of sites, with a button to remove each one and a field to add another. */
export function DisabledSites({ name }: { name: NameOfKind<'sites'> }) {
  const t = useTranslate();
  const { current, onChange } = useOptions();
  const container = useRef<HTMLDivElement>(null);
  const sites = current.settings[name];
  const isLocked = current.locked.has(name);

  const remove = (site: string) => {
    // The pressed button disappears with its site, so the focus moves to the field, which stays.
    container.current?.querySelector('input')?.focus();
    onChange({ [name]: sites.filter((other) => other !== site) });
  };
  return (
    <div ref={container}>
      <SettingGroup name={name}>
        <p class="note">{t('options.disabledSitesNote')}</p>
        {sites.length === 0 ? (
          <p class="empty">{t('options.noSites')}</p>
        ) : (
          <ul class="rows">
            {sites.map((site) => (
              <li key={site} class="row site-off">
                <span>{siteName(site, t)}</span>
                {!isLocked && (
                  <button
                    type="button"
                    class="icon-button"
                    aria-label={t('options.removeSite', [siteName(site, t)])}
                    title={t('options.removeSite', [siteName(site, t)])}
                    onClick={() => remove(site)}
                  >
                    <CloseIcon />
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
        {!isLocked && <AddSite name={name} sites={sites} onAdd={(site) => onChange({ [name]: [...sites, site] })} />}
      </SettingGroup>
    </div>
  );
}
