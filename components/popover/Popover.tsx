import { useId, useState } from 'preact/hooks';
import type { NormNumber } from '../../data/norms/norm.ts';
import { quoteNorm } from '../../export/citation/citation.ts';
import type { Mention } from '../../reference/mention.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import type { PageSettings } from '../../settings/settings.ts';
import { CopyButton } from '../CopyButton.tsx';
import { CloseIcon, PinIcon } from '../icons.tsx';
import { normName } from '../norm/norm-name.ts';
import { Tabs } from '../Tabs.tsx';
import { useTranslate } from '../translate.ts';
import { NormPractice } from './NormPractice.tsx';
import { WhyMarked } from './WhyMarked.tsx';

/** Maximum number of tabs labelled `Norm 3`. If there are more, tabs show the number only; the heading has the full name. */
const MAX_NAMED_TABS = 4;

/** The content of the popover and its callbacks. */
export interface PopoverProps {
  mention: Mention;
  /** The settings of pages, so that a part of the popover can depend on one. */
  settings: PageSettings;
  /** The norm to show first; undefined for the first norm of the mention. */
  initial: NormNumber | undefined;
  pinned: boolean;
  onTogglePin: () => void;
  onClose: () => void;
  /** Copies a text to the clipboard; resolves to whether that worked. */
  onCopy: (text: string) => Promise<boolean>;
  onOpenPanel: (route: PanelRoute) => void;
}

/** The popover beside a mention: the norm, its text, and what States do to implement it. */
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
          ref={hidesHost}
          popovertargetaction="hide"
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
            label: mention.norms.length > MAX_NAMED_TABS ? number : t('norm.shortName', [String(number)]),
            name: normName(t, number),
          }))}
          selected={norm}
          onSelect={setNorm}
        />
      )}
      {/* The key resets scrolling and open measures when another norm is selected. */}
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

/** Lets the browser hide the popover when a button is pressed, because a page may stop the event that reports it. */
function hidesHost(button: HTMLButtonElement | null): void {
  const root = button?.getRootNode();
  if (button && root instanceof ShadowRoot) button.popoverTargetElement = root.host;
}
