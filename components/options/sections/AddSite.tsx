import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { siteEntryOf } from '../../../settings/site-entry.ts';
import { entryFor } from '../../../settings/sites.ts';
import { siteName } from '../../page-summary.ts';
import { useTranslate } from '../../translate.ts';
import { useOptions } from '../options-context.ts';

interface AddSiteProps {
  disabledSites: readonly string[];
  onAdd: (site: string) => void;
}

/** A field for one more site; what is no site is told below it, and stays to be corrected. */
export function AddSite({ disabledSites, onAdd }: AddSiteProps) {
  const t = useTranslate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { last } = useOptions();
  const { isSaved, number } = last?.name === 'disabledSites' ? last : {};
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const [added, setAdded] = useState<string>();

  const add = (text: string) => {
    const site = siteEntryOf(text);
    if (site === undefined) return setFault(t('options.notASite'));
    if (disabledSites.includes(site) || entryFor(site, disabledSites) !== undefined) {
      return setFault(t('options.alreadyOff', [siteName(site, t)]));
    }
    setFault(undefined);
    setAdded(site);
    onAdd(site);
  };

  // What was typed stays until it is saved: where the browser can't save, nobody has to type it again.
  useEffect(() => {
    if (isSaved && added !== undefined && siteEntryOf(typed) === added) setTyped('');
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
      {!disabledSites.includes('file:') && (
        <button
          type="button"
          class="link"
          onClick={() => {
            // The button goes; the focus goes on to what there always is.
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
