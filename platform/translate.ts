import { i18n } from '#i18n';

/** The message of a key in the browser's language, from `locales/`. */
export const translate = i18n.t;
