import type { ComponentChildren } from 'preact';
import type { SettingName } from '../../../settings/settings.ts';
import { CheckIcon, LockIcon } from '../../icons.tsx';
import { useTranslate } from '../../translate.ts';
import { useOptions } from '../options-context.ts';

interface SettingGroupProps {
  name: SettingName;
  children: ComponentChildren;
}

/** A setting with its label, disabled where an administrator has set it, and the outcome of the last change. */
export function SettingGroup({ name, children }: SettingGroupProps) {
  const t = useTranslate();
  const { current } = useOptions();
  return (
    <div class="setting" data-setting={name}>
      <fieldset disabled={current.locked.has(name)}>
        <legend>
          {t(`options.${name}`)}
          <LockedNote name={name} />
        </legend>
        {children}
      </fieldset>
      <ChangeStatus name={name} />
    </div>
  );
}

/** Says that an administrator has set a setting; nothing otherwise. */
export function LockedNote({ name }: { name: SettingName }) {
  const t = useTranslate();
  const { current } = useOptions();
  if (!current.locked.has(name)) return null;
  return (
    <span class="locked">
      <LockIcon /> {t('settings.locked')}
    </span>
  );
}

/**
 * Says whether the last change of a setting was saved. The element stays in the document, because screen readers announce only
 * changes inside a status element that exists already.
 */
export function ChangeStatus({ name }: { name: SettingName }) {
  const t = useTranslate();
  const { lastChange } = useOptions();
  const change = lastChange?.name === name ? lastChange : undefined;
  return (
    <p class="change-status" role="status">
      {change?.isSaved && (
        <span key={change.number} class="saved">
          <CheckIcon /> {t('options.saved')}
        </span>
      )}
      {change && !change.isSaved && (
        <span key={change.number} class="failure">
          {t('options.unsaved')}
        </span>
      )}
    </p>
  );
}
