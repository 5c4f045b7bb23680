import icon from '../../assets/icon.svg';
import { type Shortcut, ShortcutList } from '../ShortcutList.tsx';
import { useTranslate } from '../translate.ts';
import { GettingStarted } from './GettingStarted.tsx';
import { Permissions } from './Permissions.tsx';
import { type Access, SiteAccess } from './SiteAccess.tsx';

interface WelcomeProps {
  access: Access;
  isFirefox: boolean;
  /** The permissions in the manifest. */
  permissions: readonly string[];
  shortcuts: readonly Shortcut[];
  onAllow: () => void;
  onOpenPanel: () => void;
  onChangeShortcuts: (() => void) | undefined;
  onOpenSettings: () => void;
}

/** The page shown after installation: a sample to try, how to use the extension, its permissions and its privacy. */
export function Welcome({ access, isFirefox, permissions, shortcuts, ...actions }: WelcomeProps) {
  const t = useTranslate();
  return (
    <main class="welcome">
      <header class="page-heading">
        <img src={icon} width={72} height={72} alt="" />
        <h1>{t('welcome.heading')}</h1>
        <p class="introduction">{t('welcome.introduction')}</p>
        <SiteAccess access={access} onAllow={actions.onAllow} />
      </header>
      <section>
        <h2>{t('welcome.try')}</h2>
        <p class="note">{t('welcome.tryNote')}</p>
        <article class="sample">
          <h3>{t('welcome.sampleTitle')}</h3>
          <p class="sample-text">{t('welcome.sampleNorms')}</p>
          <p class="sample-text">{t('welcome.sampleInfrastructure')}</p>
        </article>
      </section>
      <GettingStarted isFirefox={isFirefox} onOpenPanel={actions.onOpenPanel} />
      <section>
        <h2>{t('options.shortcuts')}</h2>
        <ShortcutList shortcuts={shortcuts} onChangeShortcuts={actions.onChangeShortcuts} />
      </section>
      <Permissions permissions={permissions} />
      <footer>
        <button type="button" class="button primary" onClick={actions.onOpenSettings}>
          {t('welcome.settings')}
        </button>
      </footer>
    </main>
  );
}
