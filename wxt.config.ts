import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/build/bare-scripts.ts';
import { buildTimeData } from './scripts/build/build-time-data.ts';
import { recordContents } from './scripts/build/sizes/contents-file.ts';

/** The first versions with the APIs that draw marks and find them under the pointer (docs/decisions/0001). */
const oldest = { chrome: '128', firefox: '140.0' };

export default defineConfig({
  // A reader must see where each name comes from.
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    plugins: [preact(), buildTimeData(), bareScripts(), recordContents()],
    build: {
      target: [`chrome${oldest.chrome}`, `firefox${Number.parseInt(oldest.firefox, 10)}`],
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { resolve }) => {
      // Content scripts do without the polyfill: Manifest V3 has promises, and they need nothing else of it (docs/decisions/0014).
      const isForPages = entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script');
      if (isForPages && resolve?.alias && 'wxt/browser' in resolve.alias) delete resolve.alias['wxt/browser'];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['contextMenus', 'scripting', 'storage'],
    host_permissions: ['<all_urls>'],
    omnibox: { keyword: 'norm' },
    commands: {
      'next-reference': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_extension_next__' },
      'previous-reference': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_extension_previous__' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_extension_toggleSite__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_extension_openPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'norm-lens@norm-lens.example',
              strict_min_version: oldest.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: oldest.chrome,
          // Firefox reads an administrator's settings without a schema (docs/administrators.md).
          storage: { managed_schema: 'managed-settings.json' },
        }),
  }),
});
