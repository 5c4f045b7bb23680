import type { Sensitivity as Choice } from '../reference/reference.ts';
import { type MessageKey, useTranslate } from './translate.ts';

const choices: readonly { value: Choice; name: MessageKey }[] = [
  { value: 'strict', name: 'settings.strict' },
  { value: 'balanced', name: 'settings.balanced' },
  { value: 'everything', name: 'settings.everything' },
];

interface SensitivityProps {
  chosen: Choice;
  /** An administrator decides. */
  isLocked: boolean;
  onChoose: (sensitivity: Choice) => void;
}

/** How much is shown of what was found. */
export function Sensitivity({ chosen, isLocked, onChoose }: SensitivityProps) {
  const t = useTranslate();
  return (
    <label class="labelled" title={isLocked ? t('settings.locked') : ''}>
      {t('settings.sensitivity')}
      <select
        value={chosen}
        disabled={isLocked}
        onChange={({ currentTarget }) => {
          const choice = choices.find(({ value }) => value === currentTarget.value);
          if (choice) onChoose(choice.value);
        }}
      >
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {t(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
