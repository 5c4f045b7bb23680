import { useTranslate } from '../../translate.ts';
import { Delay } from '../controls/Delay.tsx';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { SettingGroup } from '../controls/SettingGroup.tsx';
import { useOptions } from '../options-context.ts';

/** What opens the popover, and how soon. */
export function PopoverOptions() {
  const t = useTranslate();
  const {
    current: { settings },
    onChange,
  } = useOptions();
  const isIdle = settings.openOn === 'click';
  return (
    <section>
      <h2>{t('options.popover')}</h2>
      <SettingGroup name="openOn" legend={t('options.openOn')}>
        <RadioGroup
          choices={[
            { value: 'hover', label: t('options.hover'), note: t('options.hoverNote') },
            { value: 'click', label: t('options.click'), note: t('options.clickNote') },
          ]}
          chosen={settings.openOn}
          onChoose={(openOn) => onChange({ openOn })}
        />
      </SettingGroup>
      <Delay name="dwell" legend={t('options.dwell')} isIdle={isIdle} />
      <Delay name="grace" legend={t('options.grace')} isIdle={isIdle} />
    </section>
  );
}
