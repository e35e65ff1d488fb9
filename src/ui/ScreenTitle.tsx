import { type ReactNode, useEffect } from 'react';

let screensShown = 0;

/**
 * The one heading of a screen. It names the document, and takes the focus when the screen or what it is for changes,
 * so that keyboard and screen reader start at its top; not at the first screen, where the browser has placed it.
 */
export function ScreenTitle({
  children,
  title,
  about = title,
  id,
}: {
  readonly children: ReactNode;
  readonly title: string;
  /** What the screen is for, where its title may change while it is used. */
  readonly about?: string;
  readonly id?: string;
}) {
  useEffect(() => {
    document.title = `${title} – Remit`;
  }, [title]);
  return (
    <h1 key={about} ref={takeFocus} tabIndex={-1} dir="auto" id={id}>
      {children}
    </h1>
  );
}

/** Called once for each heading that comes to stand on the page. */
function takeFocus(heading: HTMLHeadingElement | null): void {
  if (!heading || screensShown++ === 0) return;
  heading.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
