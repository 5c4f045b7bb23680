import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/terminal/root.ts';

/** The working paper of the Republic of Korea as a web page, made from its transcription, so that the text is stored only once. */
export function paperPage(): string {
  const text = readFileSync(join(ROOT, 'tests', 'data', 'rok-paper.txt'), 'utf8');
  const blocks = text.split(/\n{2,}/).filter((block) => block.trim() !== '');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Implementation of the 2015 UNGGE Norms</title></head>
<body>
${blocks.map(elementOf).join('\n')}
</body>
</html>
`;
}

/** One block of the transcription, with the HTML element that fits its layout in the paper. */
function elementOf(block: string): string {
  const html = escapeHtml(block.trim()).replaceAll(/\*\*(.+?)\*\*/g, '<b>$1</b>');
  if (html.startsWith('(Norm ')) return `<h2>${html}</h2>`;
  if (html.startsWith('- ✓')) return `<ul>${html.replaceAll(/^- ✓ (.*)$/gm, '<li>$1</li>')}</ul>`;
  if (html.startsWith('- ')) return `<h3>${html.slice(2)}</h3>`;
  return `<p>${html}</p>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
