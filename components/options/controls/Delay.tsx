import { useId, useState } from 'preact/hooks';
import { useTranslate } from '../../translate.ts';
import { useOptions } from '../options-context.ts';
import { SettingGroup } from './SettingGroup.tsx';

interface DelayProps {
  name: 'dwell' | 'grace';
  legend: string;
  /** Nothing waits for it as the other settings stand. */
  isIdle: boolean;
}

/** A time between the pointer and the popover. It is saved when the slider comes to rest. */
export function Delay({ name, legend, isIdle }: DelayProps) {
  const t = useTranslate();
  const id = useId();
  const { current, onChange } = useOptions();
  const [dragged, setDragged] = useState<number>();
  const shown = t('options.milliseconds', [String(dragged ?? current.settings[name])]);
  return (
    <SettingGroup name={name} legend={legend}>
      <div class={isIdle ? 'slider idle' : 'slider'}>
        <input
          id={id}
          type="range"
          min={0}
          max={2000}
          step={50}
          value={dragged ?? current.settings[name]}
          disabled={isIdle}
          aria-label={legend}
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
