import { useId, useState } from 'preact/hooks';
import { type NameOfKind, settingsTable } from '../../../settings/settings.ts';
import { useTranslate } from '../../translate.ts';
import { useOptions } from '../options-context.ts';
import { SettingGroup } from './SettingGroup.tsx';

/** The step of the slider, in milliseconds. */
const STEP = 50;

/** A slider for a number of milliseconds. It saves when it is released, and shows the value while it is dragged. */
export function DurationSetting({ name }: { name: NameOfKind<'duration'> }) {
  const t = useTranslate();
  const id = useId();
  const { current, onChange } = useOptions();
  const [dragged, setDragged] = useState<number>();
  const { min, max } = settingsTable[name];
  const value = dragged ?? current.settings[name];
  const shown = t('options.milliseconds', [String(value)]);
  // Both delays are about hovering, so they have no effect where only a click opens the popover.
  const isUnused = current.settings.openOn === 'click';
  return (
    <SettingGroup name={name}>
      <div class={isUnused ? 'slider unused' : 'slider'}>
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={STEP}
          value={value}
          disabled={isUnused}
          aria-label={t(`options.${name}`)}
          aria-valuetext={shown}
          onInput={(event) => setDragged(event.currentTarget.valueAsNumber)}
          onChange={(event) => {
            setDragged(undefined);
            onChange({ [name]: event.currentTarget.valueAsNumber });
          }}
        />
        <output for={id}>{shown}</output>
      </div>
    </SettingGroup>
  );
}
