import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface RadioChoice<Value> {
  value: Value;
  label: string;
  /** A line of explanation or a sample, below the label. */
  note?: ComponentChildren;
}

interface RadioGroupProps<Value> {
  choices: readonly RadioChoice<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** Radio buttons as rows of a list. */
export function RadioGroup<Value extends string>({ choices, chosen, onChoose }: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <ul class="rows">
      {choices.map(({ value, label, note }) => (
        <li key={value} class="row">
          <label>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              aria-describedby={`${id}-${value}`}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
          {note && (
            <span class="note" id={`${id}-${value}`}>
              {note}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
