import type { Sensitivity } from '../../reference/reference.ts';
import { type MessageKey, useTranslate } from '../translate.ts';

const options: readonly { value: Sensitivity; label: MessageKey }[] = [
  { value: 'strict', label: 'settings.strict' },
  { value: 'balanced', label: 'settings.balanced' },
  { value: 'everything', label: 'settings.everything' },
];

interface SensitivitySelectProps {
  selected: Sensitivity;
  /** Whether an administrator has set the sensitivity. */
  isLocked: boolean;
  onSelect: (sensitivity: Sensitivity) => void;
}

/** Selects how certain a mention has to be to be marked. */
export function SensitivitySelect({ selected, isLocked, onSelect }: SensitivitySelectProps) {
  const t = useTranslate();
  return (
    <label class="labelled" title={isLocked ? t('settings.locked') : ''}>
      {t('settings.sensitivity')}
      <select
        value={selected}
        disabled={isLocked}
        onChange={({ currentTarget }) => {
          const option = options.find(({ value }) => value === currentTarget.value);
          if (option) onSelect(option.value);
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {t(label)}
          </option>
        ))}
      </select>
    </label>
  );
}
