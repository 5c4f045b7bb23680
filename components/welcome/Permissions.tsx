import { type MessageKey, useTranslate } from '../translate.ts';

/** The purpose of each permission in the manifest. */
const explanations: Readonly<Record<string, { name: MessageKey; reason: MessageKey }>> = {
  '<all_urls>': { name: 'welcome.allSites', reason: 'welcome.allSitesWhy' },
  storage: { name: 'welcome.storage', reason: 'welcome.storageWhy' },
  sidePanel: { name: 'welcome.sidePanel', reason: 'welcome.sidePanelWhy' },
  contextMenus: { name: 'welcome.contextMenus', reason: 'welcome.contextMenusWhy' },
  scripting: { name: 'welcome.scripting', reason: 'welcome.scriptingWhy' },
};

/** The permissions of the extension with the reason for each, and what it never does. */
export function Permissions({ permissions }: { permissions: readonly string[] }) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t('welcome.permissions')}</h2>
      <dl class="permissions">
        {Object.entries(explanations)
          .filter(([permission]) => permissions.includes(permission))
          .map(([permission, { name, reason }]) => (
            <div key={permission}>
              <dt>{t(name)}</dt>
              <dd>{t(reason)}</dd>
            </div>
          ))}
      </dl>
      <h3>{t('welcome.privacy')}</h3>
      <ul class="privacy">
        <li>{t('welcome.noRequests')}</li>
        <li>{t('welcome.noChanges')}</li>
        <li>{t('welcome.noTracking')}</li>
      </ul>
    </section>
  );
}
