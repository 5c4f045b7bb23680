import type { NormNumber } from '../../data/norms/norm.ts';
import { normsDocument } from '../../data/norms/norms.ts';
import type { Mention } from '../../reference/mention.ts';
import { type Confidence, normsMentioned } from '../../reference/reference.ts';
import { dayMonthYear } from '../citation/dates.ts';
import { symbolAndParagraph } from '../citation/un.ts';
import { formatNorms } from './format-norms.ts';

/** The references of one page, in reading order, and the time of the export. */
export interface PageReferences {
  readonly page: { readonly title: string; readonly address: string };
  readonly exported: Date;
  readonly mentions: readonly Omit<Mention, 'id'>[];
}

type Mentions = PageReferences['mentions'];

/**
 * The references of a page as Markdown, to be pasted into a draft: each sentence once, as a quotation, with its mentions
 * below, and the sources to cite at the end.
 */
export function referencesInMarkdown({ page, exported, mentions }: PageReferences): string {
  const parts = [
    `# References in ${markdownLink(page.title.trim() || page.address, page.address)}`,
    `${dayMonthYear(exported)}: ${totals(mentions)}.`,
    ...bySentence(mentions).map(sentenceInMarkdown),
    ...legend(mentions),
    ...sources(mentions),
  ];
  return `${parts.join('\n\n')}\n`;
}

function totals(mentions: Mentions): string {
  const norms = allNorms(mentions).length;
  const references = mentions.length === 1 ? '1 reference' : `${mentions.length || 'no'} references`;
  return norms === 0 ? references : `${references} to ${norms === 1 ? '1 norm' : `${norms} norms`}`;
}

/** A sentence with its consecutive mentions. */
interface MentionedSentence {
  sentence: string;
  mentions: Mentions[number][];
}

function bySentence(mentions: Mentions): MentionedSentence[] {
  const sentences: MentionedSentence[] = [];
  for (const mention of mentions) {
    const last = sentences.at(-1);
    if (last?.sentence === mention.sentence) last.mentions.push(mention);
    else sentences.push({ sentence: mention.sentence, mentions: [mention] });
  }
  return sentences;
}

function sentenceInMarkdown({ sentence, mentions }: MentionedSentence): string {
  const lines = mentions.map(({ norms, text, confidence }) => {
    const qualifier = confidence === 'certain' ? '' : ` (${confidence})`;
    return `- **${formatNorms(norms)}**: “${inMarkdown(text)}”${qualifier}`;
  });
  return `> ${inMarkdown(sentence)}\n\n${lines.join('\n')}`;
}

const MEANINGS: readonly [Confidence, string][] = [
  ['related', 'Related: speaks of the subject of the norm.'],
  ['tentative', 'Tentative: could name the norm, but nothing else on the page says so.'],
];

function legend(mentions: Mentions): string[] {
  const meanings = MEANINGS.filter(([confidence]) => mentions.some((mention) => mention.confidence === confidence));
  return meanings.length === 0 ? [] : [meanings.map(([, meaning]) => meaning).join(' ')];
}

function sources(mentions: Mentions): string[] {
  const hasSet = mentions.some(({ kind }) => kind === 'set');
  const whole = hasSet ? [`${normsDocument.symbol}, para. ${normsDocument.paragraph}`] : [];
  const lines = [...whole, ...allNorms(mentions).map(symbolAndParagraph)].map((source) => `- ${source}`);
  return lines.length === 0 ? [] : ['## Sources', lines.join('\n')];
}

/** The norms that are mentioned individually or in a range, ascending. */
function allNorms(mentions: Mentions): NormNumber[] {
  return [...new Set(mentions.flatMap(normsMentioned))].sort((a, b) => a - b);
}

/**
 * A text as one line of Markdown that shows it literally, also at the start of a line: CommonMark 0.31 with the tables,
 * strikethrough and formulas of common extensions.
 */
export function inMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^[#+=:-]/, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}

/** A Markdown link. Characters that would end the address early, or be read as an entity, are encoded. */
export function markdownLink(text: string, address: string): string {
  const destination = address
    .replace(/[\s<>\\]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replace(/&(?=#?\w+;)/g, '\\&');
  return `[${inMarkdown(text)}](${destination})`;
}
