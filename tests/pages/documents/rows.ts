import type { PageRow } from '../page-row.ts';

const text = ['Norm 3 = 3'];

/** Documents that are no ordinary HTML, or that are sent in an unusual way. */
export const documentRows: readonly PageRow[] = [
  {
    page: 'documents/page.xhtml',
    marks: { text, section: ['Norm 5 = 5'], split: ['Norm 7 = 7'] },
    popover: 'section',
  },
  // A document without a body has no place for a popover, so it is not read.
  { page: 'documents/drawing.svg', marks: { text: [], foreign: [] }, popover: false },
  { page: 'documents/feed.xml', marks: { entry: [] }, popover: false },
  { page: 'documents/notes.txt', marks: { page: ['Norm 3 = 3', 'norm 4 = 4', 'norms 6-8 = 6 7 8'] } },
  { page: 'documents/data.json', marks: { page: text } },
  {
    page: 'documents/no-scripts.html',
    marks: { text },
    headers: { 'content-security-policy': "default-src 'none'" },
  },
  {
    page: 'documents/trusted-types.html',
    marks: { text },
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'none'",
    },
  },
  {
    page: 'documents/isolated.html',
    marks: { text },
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'clipboard-write=(), clipboard-read=(), fullscreen=(), geolocation=()',
    },
  },
  {
    page: 'documents/sandboxed.html',
    marks: { text },
    popover: false,
    headers: { 'content-security-policy': 'sandbox' },
  },
  { page: 'documents/long-title.html', marks: { text } },
];
