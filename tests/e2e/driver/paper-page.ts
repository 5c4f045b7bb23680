import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/terminal/root.ts';

/** The paper of the Republic of Korea as a web page, made from its transcription so that it stands in the project once. */
export function paperPage(): string {
  const text = readFileSync(join(ROOT, 'tests', 'data', 'rok-paper.txt'), 'utf8');
  const blocks = text.split(/\n{2,}/).filter((block) => block.trim() !== '');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Implementation of the 2015 UNGGE Norms</title></head>
<body>
${blocks.map(element).join('\n')}
</body>
</html>
`;
}

/** One block of the transcription as its editors would have set it. */
function element(block: string): string {
  const html = htmlOf(block.trim()).replaceAll(/\*\*(.+?)\*\*/g, '<b>$1</b>');
  if (html.startsWith('(Norm ')) return `<h2>${html}</h2>`;
  if (html.startsWith('- ✓')) return `<ul>${html.replaceAll(/^- ✓ (.*)$/gm, '<li>$1</li>')}</ul>`;
  if (html.startsWith('- ')) return `<h3>${html.slice(2)}</h3>`;
  return `<p>${html}</p>`;
}

function htmlOf(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
