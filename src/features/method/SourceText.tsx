import styles from './Method.module.css';

/** Where an assumption is from; encrypted addresses in it are links, others stand bare. */
export function SourceText({ text }: { readonly text: string }) {
  return (
    <span className={styles.wrapping}>
      {text.split(/(https:\/\/[^\s,;)]+)/).map((part, i) =>
        i % 2 === 1 ? (
          <a key={part} href={part} rel="noreferrer">
            {part.slice('https://'.length)}
          </a>
        ) : (
          part
        ),
      )}
    </span>
  );
}
