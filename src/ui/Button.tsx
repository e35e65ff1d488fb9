import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './Button.module.css';

type Look = 'main' | 'outline' | 'bare';

function classOf(look: Look): string {
  const special = look === 'outline' ? '' : (styles[look] ?? '');
  return `${styles.button} ${special}`;
}

/** One filled (`main`) button on a screen, the rest quieter. */
export function Button({
  look = 'outline',
  ...rest
}: { readonly look?: Look; readonly children: ReactNode } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={classOf(look)} />;
}

/** A link that looks like a button. */
export function ButtonLink({
  look = 'outline',
  href,
  children,
}: {
  readonly look?: Look;
  readonly href: string;
  readonly children: ReactNode;
}) {
  return (
    <a className={classOf(look)} href={href}>
      {children}
    </a>
  );
}
