import { useState } from 'preact/hooks';
import { useTranslate } from './translate.ts';

interface CopyButtonProps {
  label: string;
  text: string;
  /** Resolves to whether the text is on the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
}

/** Copies a text and says in place whether it could. */
export function CopyButton({ label, text, onCopy }: CopyButtonProps) {
  const t = useTranslate();
  const [outcome, setOutcome] = useState<{ text: string; copied: boolean }>();
  const done = outcome?.text === text ? outcome : undefined;

  const copy = async () => setOutcome({ text, copied: await onCopy(text) });
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {done?.copied ? t('popover.copied') : label}
      </button>
      <span role="status" class={done && !done.copied ? 'failure' : 'visually-hidden'}>
        {done && t(done.copied ? 'popover.copied' : 'popover.copyFailed')}
      </span>
    </>
  );
}
