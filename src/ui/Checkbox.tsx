import { type ReactNode, useEffect, useRef } from 'react';

/** A box to tick with its label. It answers at once, also where what it stands for is drawn a moment later. */
export function Checkbox({
  checked,
  onChange,
  children,
}: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLInputElement>(null);
  // Not React's own way: it would hold the tick back until the page is drawn anew.
  useEffect(() => {
    if (box.current) box.current.checked = checked;
  }, [checked]);
  return (
    <p>
      <label>
        <input
          ref={box}
          type="checkbox"
          defaultChecked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />{' '}
        {children}
      </label>
    </p>
  );
}
