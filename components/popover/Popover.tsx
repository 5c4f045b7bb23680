import { useId, useState } from 'preact/hooks';
import type { NormNumber } from '../../data/norms/norm.ts';
import { quoteNorm } from '../../export/citation/citation.ts';
import type { Mention } from '../../reference/mention.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { CopyButton } from '../CopyButton.tsx';
import { CloseIcon, PinIcon } from '../icons.tsx';
import { normName } from '../norm/norm-name.ts';
import { Tabs } from '../Tabs.tsx';
import { useTranslate } from '../translate.ts';
import { NormPractice } from './NormPractice.tsx';
import { WhyMarked } from './WhyMarked.tsx';

/** With more norms than this, a tab is the bare number; the heading above gives the norm's full name. */
const namedTabs = 4;

/** What the popover shows and whom it tells. */
export interface PopoverProps {
  mention: Mention;
  /** The norm to begin with; the first one where nothing is said. */
  initial: NormNumber | undefined;
  pinned: boolean;
  onTogglePin: () => void;
  onClose: () => void;
  /** Puts a text on the clipboard; resolves to whether it could. */
  onCopy: (text: string) => Promise<boolean>;
  onOpenPanel: (place: PanelRoute) => void;
}

/** A norm, its text and what States do about it, beside a mention in a page. */
export function Popover({
  mention,
  initial = mention.norms[0],
  pinned,
  onTogglePin,
  onClose,
  onCopy,
  onOpenPanel,
}: PopoverProps) {
  const t = useTranslate();
  const id = useId();
  const [norm, setNorm] = useState(initial);
  if (norm === undefined) return null;
  const name = normName(t, norm);
  const pinLabel = t(pinned ? 'popover.unpin' : 'popover.pin');

  return (
    <section
      class="popover"
      role="dialog"
      lang={t('extension.language')}
      aria-label={t('popover.label', [name])}
      tabIndex={-1}
    >
      <header>
        <div class="heading">
          {mention.confidence !== 'certain' && (
            <p class="relation">{t(mention.confidence === 'related' ? 'popover.related' : 'popover.tentative')}</p>
          )}
          <h2>{name}</h2>
        </div>
        <button
          type="button"
          class="icon-button"
          aria-pressed={pinned}
          aria-label={pinLabel}
          title={pinLabel}
          onClick={onTogglePin}
        >
          <PinIcon />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('popover.close')}
          title={t('popover.close')}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </header>
      {mention.norms.length > 1 && (
        <Tabs
          prefix={id}
          label={t('popover.norms')}
          tabs={mention.norms.map((number) => ({
            id: number,
            label: mention.norms.length > namedTabs ? number : t('norm.short', [String(number)]),
            name: normName(t, number),
          }))}
          selected={norm}
          onSelect={setNorm}
        />
      )}
      {/* A new key starts each norm at the top, with its measures folded. */}
      <div
        key={norm}
        class="reading"
        id={`${id}-panel`}
        {...(mention.norms.length > 1 ? { role: 'tabpanel', 'aria-labelledby': `${id}-tab-${norm}` } : {})}
      >
        <NormPractice norm={norm} {...(mention.kind === 'named' ? { phrase: mention.text } : {})} />
        <WhyMarked mention={mention} />
      </div>
      <footer>
        <CopyButton label={t('popover.copy')} text={quoteNorm(norm)} onCopy={onCopy} />
        <button type="button" class="button" onClick={() => onOpenPanel({ norm })}>
          {t('popover.openPanel')}
        </button>
      </footer>
    </section>
  );
}
