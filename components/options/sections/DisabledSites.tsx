import { useRef } from 'preact/hooks';
import { CloseIcon } from '../../icons.tsx';
import { siteName } from '../../page-summary.ts';
import { useTranslate } from '../../translate.ts';
import { SettingGroup } from '../controls/SettingGroup.tsx';
import { useOptions } from '../options-context.ts';
import { AddSite } from './AddSite.tsx';

/** The sites where nothing is read: a list to take from and to add to. */
export function DisabledSites() {
  const t = useTranslate();
  const { current, onChange } = useOptions();
  const section = useRef<HTMLElement>(null);
  const { disabledSites } = current.settings;

  const remove = (site: string) => {
    // The button goes with its site; the focus goes on to what there always is.
    section.current?.querySelector('input')?.focus();
    onChange({ disabledSites: disabledSites.filter((other) => other !== site) });
  };
  return (
    <section ref={section}>
      <h2>{t('options.sites')}</h2>
      <p class="note">{t('options.sitesNote')}</p>
      <SettingGroup name="disabledSites" legend={t('options.sitesOff')}>
        {disabledSites.length === 0 ? (
          <p class="empty">{t('options.noSites')}</p>
        ) : (
          <ul class="rows">
            {disabledSites.map((site) => (
              <li key={site} class="row site-off">
                <span>{siteName(site, t)}</span>
                {!current.locked.has('disabledSites') && (
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
        {!current.locked.has('disabledSites') && (
          <AddSite
            disabledSites={disabledSites}
            onAdd={(site) => onChange({ disabledSites: [...disabledSites, site] })}
          />
        )}
      </SettingGroup>
    </section>
  );
}
