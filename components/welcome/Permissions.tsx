import { type MessageKey, useTranslate } from '../translate.ts';

/** What each permission of the manifest is for. */
const explanations: Readonly<Record<string, { what: MessageKey; why: MessageKey }>> = {
  '<all_urls>': { what: 'welcome.allSites', why: 'welcome.allSitesWhy' },
  storage: { what: 'welcome.storage', why: 'welcome.storageWhy' },
  sidePanel: { what: 'welcome.sidePanel', why: 'welcome.sidePanelWhy' },
  contextMenus: { what: 'welcome.contextMenus', why: 'welcome.contextMenusWhy' },
  scripting: { what: 'welcome.scripting', why: 'welcome.scriptingWhy' },
};

/** What the extension may do and what for, and what it never does. */
export function Permissions({ permissions }: { permissions: readonly string[] }) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t('welcome.permissions')}</h2>
      <dl class="permissions">
        {Object.entries(explanations)
          .filter(([permission]) => permissions.includes(permission))
          .map(([permission, { what, why }]) => (
            <div key={permission}>
              <dt>{t(what)}</dt>
              <dd>{t(why)}</dd>
            </div>
          ))}
      </dl>
      <h3>{t('welcome.never')}</h3>
      <ul class="never">
        <li>{t('welcome.neverSends')}</li>
        <li>{t('welcome.neverChanges')}</li>
        <li>{t('welcome.neverCounts')}</li>
      </ul>
    </section>
  );
}
