import { useTranslate } from '../../translate.ts';
import { Check } from '../controls/Checkbox.tsx';
import { Choices } from '../controls/RadioGroup.tsx';
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
      <SettingGroup name="look" legend={t('options.look')}>
        <Choices
          choices={[
            { value: 'underline', label: t('options.underline'), note: <MarkSample look="underline" /> },
            { value: 'tint', label: t('options.tint'), note: <MarkSample look="tint" /> },
          ]}
          chosen={settings.look}
          onChoose={(look) => onChange({ look })}
        />
        <p class="note">{t('options.lookNote')}</p>
      </SettingGroup>
      <SettingGroup name="badge" legend={t('options.button')}>
        <ul class="rows">
          <Check label={t('options.badge')} checked={settings.badge} onCheck={(badge) => onChange({ badge })} />
        </ul>
      </SettingGroup>
    </section>
  );
}

/** Marks of every kind as they look on a page. */
function MarkSample({ look }: { look: 'underline' | 'tint' }) {
  const t = useTranslate();
  return (
    <span class={`mark-sample ${look}`}>
      <span class="certain">{t('norm.short', ['3'])}</span>
      <span class="related">{t('topic.dueDiligence')}</span>
      <span class="tentative">{t('norm.short', ['8'])}</span>
    </span>
  );
}
