import { siteOf } from '../settings/sites.ts';
import { sendMessage } from './messages/messages.ts';

/** The site of the page that this frame belongs to: the one the reader sees in the address bar. */
export async function siteOfPage(): Promise<string | undefined> {
  if (window === window.top) return siteOf(location.href);
  // Older Firefox does not tell a frame what is around it.
  const { ancestorOrigins }: Partial<Location> = location;
  return siteOf(ancestorOrigins?.[ancestorOrigins.length - 1] ?? '') ?? sendMessage('siteOfTab');
}
