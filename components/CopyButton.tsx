import { useState } from 'preact/hooks';
import { useTranslate } from './translate.ts';

interface CopyButtonProps {
  label: string;
  text: string;
  /** Resolves to whether the text was copied to the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
}

/** A button that copies a text and reports the result in place, until the text changes. */
export function CopyButton({ label, text, onCopy }: CopyButtonProps) {
  const t = useTranslate();
  const [last, setLast] = useState<{ text: string; isCopied: boolean }>();
  const result = last?.text === text ? last : undefined;

  const copy = async () => setLast({ text, isCopied: await onCopy(text) });
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {result?.isCopied ? t('popover.copied') : label}
      </button>
      <span role="status" class={result && !result.isCopied ? 'failure' : 'visually-hidden'}>
        {result && t(result.isCopied ? 'popover.copied' : 'popover.copyFailed')}
      </span>
    </>
  );
}
