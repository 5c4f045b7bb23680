import type { ComponentChildren } from 'preact';
import {
  isOfKind,
  type NameOfKind,
  type SettingName,
  type Settings,
  settingsTable,
} from '../../../settings/settings.ts';
import { type MessageKey, type Translate, useTranslate } from '../../translate.ts';
import { useOptions } from '../options-context.ts';
import { DisabledSites } from '../sections/DisabledSites.tsx';
import { DurationSetting } from './DurationSetting.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { ChangeStatus, LockedNote, SettingGroup } from './SettingGroup.tsx';

type ChoiceValue = Settings[NameOfKind<'choice'>];

/** The choices that have a line of explanation. */
const choiceNotes: Readonly<Partial<Record<ChoiceValue, MessageKey>>> = {
  strict: 'choices.strictNote',
  balanced: 'choices.balancedNote',
  everything: 'choices.everythingNote',
  hover: 'choices.hoverNote',
  click: 'choices.clickNote',
};

/** The settings that have a line of explanation below their control. */
const settingNotes: Readonly<Partial<Record<SettingName, MessageKey>>> = {
  languages: 'options.languagesNote',
  markStyle: 'options.markStyleNote',
};

/** The control that the kind of a setting needs, with the labels `options.<name>` and `choices.<value>` of `locales/`. */
export function SettingControl({ name }: { name: SettingName }) {
  if (isOfKind(name, 'bool')) return <BoolSetting name={name} />;
  if (isOfKind(name, 'choice')) return <ChoiceSetting name={name} />;
  if (isOfKind(name, 'subset')) return <SubsetSetting name={name} />;
  if (isOfKind(name, 'duration')) return <DurationSetting name={name} />;
  return <DisabledSites name={name} />;
}

function BoolSetting({ name }: { name: NameOfKind<'bool'> }) {
  const t = useTranslate();
  const { current, onChange } = useOptions();
  return (
    <div class="setting without-legend" data-setting={name}>
      <fieldset disabled={current.locked.has(name)}>
        <ul class="rows">
          <Checkbox
            label={t(`options.${name}`)}
            checked={current.settings[name]}
            onCheck={(checked) => onChange({ [name]: checked })}
          />
        </ul>
        <LockedNote name={name} />
      </fieldset>
      <ChangeStatus name={name} />
    </div>
  );
}

function ChoiceSetting({ name }: { name: NameOfKind<'choice'> }) {
  const t = useTranslate();
  const { current, onChange } = useOptions();
  const values: readonly ChoiceValue[] = settingsTable[name].choices;
  return (
    <SettingGroup name={name}>
      <RadioGroup
        choices={values.map((value) => ({ value, label: t(`choices.${value}`), note: noteFor(value, t) }))}
        chosen={current.settings[name]}
        onChoose={(value) => onChange({ [name]: value })}
      />
      <SettingNote name={name} />
    </SettingGroup>
  );
}

function noteFor(value: ChoiceValue, t: Translate): ComponentChildren {
  if (value === 'underline' || value === 'tint') return <MarkSample markStyle={value} />;
  const key = choiceNotes[value];
  return key && t(key);
}

/** Marks of each confidence as they look on a page. */
function MarkSample({ markStyle }: { markStyle: Settings['markStyle'] }) {
  const t = useTranslate();
  return (
    <span class={`mark-sample ${markStyle}`}>
      <span class="certain">{t('norm.shortName', ['3'])}</span>
      <span class="related">{t('topic.dueDiligence')}</span>
      <span class="tentative">{t('norm.shortName', ['8'])}</span>
    </span>
  );
}

/** Checkboxes of which the last checked one cannot be cleared, because such a setting has at least one value. */
function SubsetSetting({ name }: { name: NameOfKind<'subset'> }) {
  const t = useTranslate();
  const { current, onChange } = useOptions();
  const chosen = current.settings[name];
  const { choices } = settingsTable[name];
  return (
    <SettingGroup name={name}>
      <ul class="rows">
        {choices.map((value) => {
          const isChosen = chosen.includes(value);
          return (
            <Checkbox
              key={value}
              label={t(`choices.${value}`)}
              checked={isChosen}
              disabled={isChosen && chosen.length === 1}
              onCheck={(checked) =>
                onChange({ [name]: choices.filter((each) => (each === value ? checked : chosen.includes(each))) })
              }
            />
          );
        })}
      </ul>
      <SettingNote name={name} />
    </SettingGroup>
  );
}

interface CheckboxProps {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onCheck: (checked: boolean) => void;
}

/** A checkbox as a row of a list. */
function Checkbox({ label, checked, disabled = false, onCheck }: CheckboxProps) {
  return (
    <li class="row">
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
        {label}
      </label>
    </li>
  );
}

function SettingNote({ name }: { name: SettingName }) {
  const t = useTranslate();
  const key = settingNotes[name];
  return key ? <p class="note">{t(key)}</p> : null;
}
