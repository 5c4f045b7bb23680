import { useTranslate } from '../../translate.ts';
import { Checkbox } from '../controls/Checkbox.tsx';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { SettingGroup } from '../controls/SettingGroup.tsx';
import { useOptions } from '../options-context.ts';

/** What of a page is marked. */
export function ReadingOptions() {
  const t = useTranslate();
  const {
    current: { settings },
    onChange,
  } = useOptions();
  return (
    <section>
      <h2>{t('options.reading')}</h2>
      <SettingGroup name="sensitivity" legend={t('settings.sensitivity')}>
        <RadioGroup
          choices={[
            { value: 'strict', label: t('settings.strict'), note: t('options.strictNote') },
            { value: 'balanced', label: t('settings.balanced'), note: t('options.balancedNote') },
            { value: 'everything', label: t('settings.everything'), note: t('options.everythingNote') },
          ]}
          chosen={settings.sensitivity}
          onChoose={(sensitivity) => onChange({ sensitivity })}
        />
      </SettingGroup>
      <SettingGroup name="density" legend={t('options.density')}>
        <RadioGroup
          choices={[
            { value: 'all', label: t('options.densityAll') },
            { value: 'paragraph', label: t('options.densityParagraph') },
            { value: 'section', label: t('options.densitySection') },
          ]}
          chosen={settings.density}
          onChoose={(density) => onChange({ density })}
        />
      </SettingGroup>
      <Languages />
    </section>
  );
}

/** The languages that are read: one of them stays, for an extension that reads none would look broken. */
function Languages() {
  const t = useTranslate();
  const { current, onChange } = useOptions();
  const { languages } = current.settings;
  const names = { en: t('options.english'), ko: t('options.korean') };
  return (
    <SettingGroup name="languages" legend={t('options.languages')}>
      <ul class="rows">
        {(['en', 'ko'] as const).map((language) => {
          const others = languages.filter((other) => other !== language);
          const isRead = languages.includes(language);
          return (
            <Checkbox
              key={language}
              label={names[language]}
              checked={isRead}
              disabled={isRead && others.length === 0}
              onCheck={(checked) => onChange({ languages: checked ? [...others, language].sort() : others })}
            />
          );
        })}
      </ul>
      <p class="note">{t('options.languagesNote')}</p>
    </SettingGroup>
  );
}
