interface CheckboxProps {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onCheck: (checked: boolean) => void;
}

/** A checkbox as a row of a list. */
export function Checkbox({ label, checked, disabled = false, onCheck }: CheckboxProps) {
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
