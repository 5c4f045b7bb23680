import type { ComponentChildren } from 'preact';
import type { SettingName } from '../../../settings/settings.ts';
import { CheckIcon, LockIcon } from '../../icons.tsx';
import { useTranslate } from '../../translate.ts';
import { useOptions } from '../options-context.ts';

interface SettingGroupProps {
  name: SettingName;
  legend: string;
  children: ComponentChildren;
}

/** One setting with its name; says when an administrator decides on it, and what became of a change. */
export function SettingGroup({ name, legend, children }: SettingGroupProps) {
  const t = useTranslate();
  const { current } = useOptions();
  const isLocked = current.locked.has(name);
  return (
    <div class="setting" data-setting={name}>
      <fieldset disabled={isLocked}>
        <legend>
          {legend}
          {isLocked && (
            <span class="locked">
              <LockIcon /> {t('settings.locked')}
            </span>
          )}
        </legend>
        {children}
      </fieldset>
      <ChangeStatus name={name} />
    </div>
  );
}

/** Whether the last change of a setting is saved. The element is always there, so that screen readers tell what comes into it. */
function ChangeStatus({ name }: { name: SettingName }) {
  const t = useTranslate();
  const { last } = useOptions();
  const mine = last?.name === name ? last : undefined;
  return (
    <p class="change-status" role="status">
      {mine?.isSaved && (
        <span key={mine.number} class="saved">
          <CheckIcon /> {t('options.saved')}
        </span>
      )}
      {mine && !mine.isSaved && (
        <span key={mine.number} class="failure">
          {t('options.unsaved')}
        </span>
      )}
    </p>
  );
}
