import { useTranslate } from '../../translate.ts';
import { Checkbox } from '../controls/Checkbox.tsx';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { SettingGroup } from '../controls/SettingGroup.tsx';
import { useOptions } from '../options-context.ts';

/** How marks and their number are shown. */
export function MarkOptions() {
  const t = useTranslate();
  const {
    current: { settings },
    onChange,
  } = useOptions();
  return (
    <section>
      <h2>{t('options.marks')}</h2>
      <SettingGroup name="markStyle" legend={t('options.look')}>
        <RadioGroup
          choices={[
            { value: 'underline', label: t('options.underline'), note: <MarkSample markStyle="underline" /> },
            { value: 'tint', label: t('options.tint'), note: <MarkSample markStyle="tint" /> },
          ]}
          chosen={settings.markStyle}
          onChoose={(look) => onChange({ markStyle: look })}
        />
        <p class="note">{t('options.lookNote')}</p>
      </SettingGroup>
      <SettingGroup name="badge" legend={t('options.button')}>
        <ul class="rows">
          <Checkbox label={t('options.badge')} checked={settings.badge} onCheck={(badge) => onChange({ badge })} />
        </ul>
      </SettingGroup>
    </section>
  );
}

/** Marks of every kind as they look on a page. */
function MarkSample({ markStyle }: { markStyle: 'underline' | 'tint' }) {
  const t = useTranslate();
  return (
    <span class={`mark-sample ${markStyle}`}>
      <span class="certain">{t('norm.shortName', ['3'])}</span>
      <span class="related">{t('topic.dueDiligence')}</span>
      <span class="tentative">{t('norm.shortName', ['8'])}</span>
    </span>
  );
}
