import { type Settings, settingsTable } from '../../settings/settings.ts';
import { useTranslate } from '../translate.ts';

const { choices } = settingsTable.sensitivity;

interface SensitivitySelectProps {
  selected: Settings['sensitivity'];
  /** Whether an administrator has set the sensitivity. */
  isLocked: boolean;
  onSelect: (sensitivity: Settings['sensitivity']) => void;
}

/** Selects how certain a mention has to be to be marked. */
export function SensitivitySelect({ selected, isLocked, onSelect }: SensitivitySelectProps) {
  const t = useTranslate();
  return (
    <label class="labelled" title={isLocked ? t('settings.locked') : ''}>
      {t('options.sensitivity')}
      <select
        value={selected}
        disabled={isLocked}
        onChange={({ currentTarget }) => {
          const choice = choices.find((value) => value === currentTarget.value);
          if (choice) onSelect(choice);
        }}
      >
        {choices.map((value) => (
          <option key={value} value={value}>
            {t(`choices.${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
