import type { ComponentChildren } from 'preact';
import type { Block } from '../../data/practice/schema.ts';

interface BlocksProps {
  blocks: readonly Block[];
  /** How a text is shown, where it is not just shown. */
  show?: ((text: string) => ComponentChildren) | undefined;
}

/** Paragraphs and lists, word for word. The dataset is in English, whatever the reader's language. */
export function Blocks({ blocks, show = (text) => text }: BlocksProps) {
  return (
    <div class="blocks" lang="en">
      {blocks.map((block) =>
        block.kind === 'paragraph' ? (
          <p key={block.text}>{show(block.text)}</p>
        ) : (
          <ul key={block.items[0]}>
            {block.items.map((item) => (
              <li key={item}>{show(item)}</li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}
