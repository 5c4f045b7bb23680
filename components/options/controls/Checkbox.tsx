interface CheckProps {
  label: string;
  lang?: string;
  checked: boolean;
  disabled?: boolean;
  onCheck: (checked: boolean) => void;
}

/** Something that is or is not. */
export function Checkbox({ label, lang, checked, disabled = false, onCheck }: CheckProps) {
  return (
    <li class="row">
      <label {...(lang ? { lang } : {})}>
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
