import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/build/bare-scripts.ts';
import { buildTimeData } from './scripts/build/build-time-data.ts';
import { managedSettingsJson } from './scripts/build/settings-reference.ts';
import { recordContents } from './scripts/build/sizes/contents-file.ts';

/** The first versions that support everything the marks need (docs/decisions/0001). */
const minimumVersions = { chrome: '128', firefox: '140.0' };

/** The file of the extension with the schema of an administrator's policy. */
const MANAGED_SETTINGS = 'managed-settings.json';

export default defineConfig({
  // No auto-imports, so that a reader sees where each name comes from.
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    plugins: [preact(), buildTimeData(), bareScripts(), recordContents()],
    build: {
      target: [`chrome${minimumVersions.chrome}`, `firefox${Number.parseInt(minimumVersions.firefox, 10)}`],
    },
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      // Firefox reads an administrator's settings without a schema (docs/administrators.md).
      if (config.browser !== 'firefox') files.push({ relativeDest: MANAGED_SETTINGS, contents: managedSettingsJson() });
    },
    'vite:build:extendConfig': (entrypoints, { resolve }) => {
      // Content scripts do without the polyfill, because Manifest V3 has promises in both browsers (docs/decisions/0014).
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
              strict_min_version: minimumVersions.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: minimumVersions.chrome,
          storage: { managed_schema: MANAGED_SETTINGS },
        }),
  }),
});
