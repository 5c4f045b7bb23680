import { CheckIcon } from '../icons.tsx';
import { useTranslate } from '../translate.ts';

/** Whether the extension may read web pages; `refused` after the user declined. */
export type Access = 'allowed' | 'notAllowed' | 'refused';

/** Shows whether the extension may read web pages, with a button to allow it. */
export function SiteAccess({ access, onAllow }: { access: Access; onAllow: () => void }) {
  const t = useTranslate();
  const isAllowed = access === 'allowed';
  return (
    <div class={isAllowed ? 'access' : 'access missing'}>
      <p class="access-state" role="status">
        {isAllowed && <CheckIcon />}
        {isAllowed ? t('welcome.allowed') : t('welcome.notAllowed')}
        {access === 'refused' && ` ${t('welcome.refused')}`}
      </p>
      {!isAllowed && (
        <button type="button" class="button primary" onClick={onAllow}>
          {t('welcome.allow')}
        </button>
      )}
    </div>
  );
}
