import { CheckIcon } from '../icons.tsx';
import { useTranslate } from '../translate.ts';

/** Whether the extension may read pages; `refused` after the reader was asked and said no. */
export type Access = 'allowed' | 'notAllowed' | 'refused';

/** Says whether pages can be read, and asks for it where they can't. */
export function SiteAccess({ access, onAllow }: { access: Access; onAllow: () => void }) {
  const t = useTranslate();
  const isAllowed = access === 'allowed';
  return (
    <div class={isAllowed ? 'access' : 'access missing'}>
      <p class="access-state" role="status">
        {isAllowed && <CheckIcon />}
        {isAllowed ? t('welcome.allowed') : t('welcome.notAllowed')}
        {access === 'refused' && ` ${t('welcome.stillNotAllowed')}`}
      </p>
      {!isAllowed && (
        <button type="button" class="button primary" onClick={onAllow}>
          {t('welcome.allow')}
        </button>
      )}
    </div>
  );
}
