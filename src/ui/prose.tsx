import { type MarkedBlock, type MarkedWord, parseMarkedText } from '#shared/marked-text.ts';

/** What somebody wrote with headings, lists and links. `under`: the level of the heading that it stands below. */
export function Prose({ text, under = 1 }: { readonly text: string; readonly under?: 1 | 2 | undefined }) {
  return (
    <div class="prose stack">
      {parseMarkedText(text).map((block, index) => (
        // What was published does not change its order on the page.
        <Block key={`block-${index}`} block={block} under={under} />
      ))}
    </div>
  );
}

function Block({ block, under }: { readonly block: MarkedBlock; readonly under: 1 | 2 }) {
  if (block.kind === 'heading') {
    const Heading = (['h2', 'h3', 'h4'] as const)[block.level - 3 + under] ?? 'h4';
    return (
      <Heading>
        <Words words={block.words} />
      </Heading>
    );
  }
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Words words={block.words} />
      </p>
    );
  }
  const List = block.isNumbered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((words, index) => (
        <li key={`item-${index}`}>
          <Words words={words} />
        </li>
      ))}
    </List>
  );
}

function Words({ words }: { readonly words: readonly MarkedWord[] }) {
  return (
    <>
      {words.map((word, index) => {
        const key = `word-${index}`;
        if (word.kind === 'strong') return <strong key={key}>{word.text}</strong>;
        if (word.kind === 'text') return word.text;
        return (
          <a key={key} href={word.href}>
            {word.text}
          </a>
        );
      })}
    </>
  );
}
