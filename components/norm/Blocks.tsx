import type { Block } from '../../data/schema.ts';

/** Paragraphs and lists, word for word. The dataset is in English, whatever the reader's language. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div class="blocks" lang="en">
      {blocks.map((block) =>
        block.kind === 'paragraph' ? (
          <p key={block.text}>{block.text}</p>
        ) : (
          <ul key={block.items[0]}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}
