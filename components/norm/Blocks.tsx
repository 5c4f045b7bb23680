import type { ComponentChildren } from 'preact';
import type { Block } from '../../data/practice/schema.ts';

interface BlocksProps {
  blocks: readonly Block[];
  /** Renders a paragraph or list item; by default as plain text. */
  renderText?: ((text: string) => ComponentChildren) | undefined;
}

/** Paragraphs and lists, word for word. The dataset is in English, whatever the language of the user interface. */
export function Blocks({ blocks, renderText = (text) => text }: BlocksProps) {
  return (
    <div class="blocks" lang="en">
      {blocks.map((block) =>
        block.kind === 'paragraph' ? (
          <p key={block.text}>{renderText(block.text)}</p>
        ) : (
          <ul key={block.items[0]}>
            {block.items.map((item) => (
              <li key={item}>{renderText(item)}</li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}
