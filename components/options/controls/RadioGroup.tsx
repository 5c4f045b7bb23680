import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of several ways a setting can be. */
export interface Choice<Value> {
  value: Value;
  label: string;
  /** What it means, in one line; or how it looks. */
  note?: ComponentChildren;
}

interface ChoicesProps<Value> {
  choices: readonly Choice<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** Several ways of which one is chosen. */
export function RadioGroup<Value extends string>({ choices, chosen, onChoose }: ChoicesProps<Value>) {
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
