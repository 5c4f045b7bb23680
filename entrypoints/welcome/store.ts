import type { Shortcut } from '../../components/ShortcutList.tsx';
import type { Access } from '../../components/welcome/SiteAccess.tsx';
import { hasSiteAccess, requestSiteAccess, watchSiteAccess } from '../../platform/injection/site-access.ts';
import { shortcuts } from '../../platform/menus/shortcuts.ts';
import { Store } from '../../platform/store.ts';

interface WelcomeState {
  access: Access;
  shortcuts: readonly Shortcut[];
}

/** The welcome page: whether the extension may read pages, and the keyboard shortcuts. */
export class WelcomeStore extends Store<WelcomeState> {
  /** A store with the present state, which follows changes of the access. */
  static async open(): Promise<WelcomeStore> {
    const [isAllowed, keys] = await Promise.all([hasSiteAccess(), shortcuts()]);
    const store = new WelcomeStore({ access: isAllowed ? 'allowed' : 'notAllowed', shortcuts: keys });
    watchSiteAccess(async () => store.update({ access: (await hasSiteAccess()) ? 'allowed' : 'notAllowed' }));
    return store;
  }

  /** Asks the reader for access to all sites. Must be called synchronously while a click is being handled. */
  async allow(): Promise<void> {
    this.update({ access: (await requestSiteAccess()) ? 'allowed' : 'refused' });
  }

  /** Loads the keyboard shortcuts again, which the reader can change on a page of the browser. */
  async refreshShortcuts(): Promise<void> {
    this.update({ shortcuts: await shortcuts() });
  }
}
