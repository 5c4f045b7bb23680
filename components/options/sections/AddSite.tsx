import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SettingName } from '../../../settings/settings.ts';
import { matchingEntry, parseSiteEntry } from '../../../settings/sites.ts';
import { siteName } from '../../page-summary.ts';
import { useTranslate } from '../../translate.ts';
import { useOptions } from '../options-context.ts';

interface AddSiteProps {
  /** The setting that holds the list. */
  name: SettingName;
  sites: readonly string[];
  onAdd: (site: string) => void;
}

/** A field to add a site to a list. Text that is no site stays in the field, with an explanation below it. */
export function AddSite({ name, sites, onAdd }: AddSiteProps) {
  const t = useTranslate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { lastChange } = useOptions();
  const { isSaved, number } = lastChange?.name === name ? lastChange : {};
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const [added, setAdded] = useState<string>();

  const add = (text: string) => {
    const site = parseSiteEntry(text);
    if (site === undefined) return setFault(t('options.notASite'));
    if (sites.includes(site) || matchingEntry(site, sites) !== undefined) {
      return setFault(t('options.alreadyOff', [siteName(site, t)]));
    }
    setFault(undefined);
    setAdded(site);
    onAdd(site);
  };

  // The text stays until the site is saved, so that nobody has to type it again where the browser cannot save.
  useEffect(() => {
    if (isSaved && added !== undefined && parseSiteEntry(typed) === added) setTyped('');
    if (isSaved !== undefined) setAdded(undefined);
  }, [isSaved, number]);
  return (
    <form
      class="add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add(typed);
      }}
    >
      <label for={id}>{t('options.addSite')}</label>
      <div class="field">
        <input
          ref={field}
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          value={typed}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-hint ${id}-fault`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setFault(undefined);
          }}
        />
        <button type="submit" class="button">
          {t('options.add')}
        </button>
      </div>
      <p id={`${id}-fault`} class="failure" role="alert">
        {fault}
      </p>
      <p id={`${id}-hint`} class="note">
        {t('options.siteHint')}
      </p>
      {!sites.includes('file:') && (
        <button
          type="button"
          class="link"
          onClick={() => {
            // The pressed button disappears, so the focus moves to the field, which stays.
            field.current?.focus();
            add('file:');
          }}
        >
          {t('options.addFiles')}
        </button>
      )}
    </form>
  );
}
