// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { freest, spreadApart, wrapped } from '../../src/ui/chart/canvasText.ts';
import { FigureField } from '../../src/ui/FigureField.tsx';
import { RangeRows } from '../../src/ui/RangeRows.tsx';
import { type SourceKind, SourceMark } from '../../src/ui/SourceMark.tsx';
import { type StackedRow, StackedRows } from '../../src/ui/StackedRows.tsx';
import { TornadoRows } from '../../src/ui/TornadoRows.tsx';

afterEach(cleanup);

const rowsOf = (list: string) => within(screen.getByRole('list', { name: list })).getAllByRole('listitem');
const rowOf = (list: string, text: string) => {
  const row = rowsOf(list).find(({ textContent }) => textContent.includes(text));
  if (!row) throw new Error(`No row says ${text}`);
  return row;
};
/** Where a mark begins and how wide it is, in per cent of the scale. */
const extent = (mark: Element) => ({
  from: Number.parseFloat(mark.getAttribute('x') ?? ''),
  width: Number.parseFloat(mark.getAttribute('width') ?? ''),
});

describe('a field for a figure', () => {
  const field = () => screen.getByRole('textbox', { name: 'Cost today' });
  const described = () =>
    (field().getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? `nothing with the id ${id}`);

  it('is named by its label and described by unit, help and source', () => {
    render(
      <FigureField
        label="Cost today"
        help="All of it"
        unit="a year"
        source={<SourceMark kind="own">yours</SourceMark>}
      />,
    );
    expect(described()).toEqual(['a year', 'All of it', 'yours']);
    expect(field().getAttribute('inputmode')).toBe('decimal');
    expect(field().hasAttribute('aria-invalid')).toBe(false);
  });

  it('is described by nothing where nothing is said', () => {
    render(<FigureField label="Cost today" />);
    expect(field().hasAttribute('aria-describedby')).toBe(false);
  });

  it('is marked by its error, which describes it and is announced', () => {
    render(<FigureField label="Cost today" unit="a year" error="Enter a number" />);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(described()).toEqual(['a year', 'Enter a number']);
    expect(screen.getByRole('alert').textContent).toBe('Enter a number');
  });

  it('takes what a form library registers: name, ref, change and leaving', async () => {
    const ref = createRef<HTMLInputElement>();
    const [onChange, onBlur] = [vi.fn<() => void>(), vi.fn<() => void>()];
    render(<FigureField label="Cost today" name="annualCost" ref={ref} onChange={onChange} onBlur={onBlur} />);
    await userEvent.type(field(), '12');
    await userEvent.tab();
    expect(ref.current).toBe(field());
    expect(ref.current?.name).toBe('annualCost');
    expect(ref.current?.value).toBe('12');
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(onBlur).toHaveBeenCalledTimes(1);
  });

  it('shows what is usual while it is empty, and what belongs under it', () => {
    render(
      <FigureField label="Cost today" placeholder="between 28 and 60">
        <button type="button">Back to 30</button>
      </FigureField>,
    );
    expect(screen.getByPlaceholderText('between 28 and 60')).toBe(field());
    expect(screen.getByRole('button', { name: 'Back to 30' })).toBeTruthy();
  });
});

it('each kind of source has a glyph of its own beside its words', () => {
  const kinds: readonly SourceKind[] = ['own', 'assumed', 'illustrative', 'quote', 'agreed'];
  const glyphs = kinds.map((kind) => {
    const { container } = render(<SourceMark kind={kind}>{`said of ${kind}`}</SourceMark>);
    expect(container.textContent).toBe(`said of ${kind}`);
    return container.querySelector('svg')?.innerHTML;
  });
  expect(new Set(glyphs).size).toBe(kinds.length);
});

describe('rows of stacked parts', () => {
  const categories = [
    { key: 'a', title: 'Fee', tone: '--cat-delivery' },
    { key: 'b', title: 'Moving', tone: '--cat-transition' },
    { key: 'c', title: 'What stays', tone: '--cat-stranded', grain: true },
  ] as const;
  const rows: readonly StackedRow[] = [
    {
      key: 'one',
      name: 'One',
      shape: 'disc',
      tone: '--bpo',
      segments: [
        { key: 'c', value: 10 },
        { key: 'a', value: 50 },
        { key: 'b', value: 20 },
      ],
      range: { low: 70, mid: 80, high: 200 },
      shown: '80 million',
      shownRange: '70–200',
      action: <button type="button">Show lines</button>,
    },
    {
      key: 'two',
      name: 'Two',
      segments: [
        { key: 'b', value: -30 },
        { key: 'a', value: 100 },
        { key: 'c', value: 0 },
      ],
      shown: '70 million',
    },
    { key: 'three', name: 'Three', segments: [{ key: 'a', value: 999 }], chip: 'not counted' },
  ];
  const parts = (name: string) =>
    [...rowOf('Totals', name).querySelectorAll('[data-part]')].map((mark) => ({
      key: mark.getAttribute('data-part'),
      ...extent(mark),
    }));

  it('parts lie end to end from zero in the order of the categories, and add up to the total on the common scale', () => {
    render(<StackedRows label="Totals" categories={categories} rows={rows} />);
    // The longest thing counted is the upper end of a range, 200.
    expect(parts('One')).toEqual([
      { key: 'a', from: 0, width: 25 },
      { key: 'b', from: 25, width: 10 },
      { key: 'c', from: 35, width: 5 },
    ]);
  });

  it('what takes away is cut from the end back, so that the cut begins where the total ends', () => {
    render(<StackedRows label="Totals" categories={categories} rows={rows} />);
    expect(parts('Two')).toEqual([
      { key: 'a', from: 0, width: 50 },
      { key: 'b', from: 35, width: 15 },
    ]);
  });

  it('a total below zero moves the zero of every row', () => {
    const below = { key: 'four', name: 'Four', segments: [{ key: 'a', value: -50 }], shown: '−50' };
    render(<StackedRows label="Totals" categories={categories} rows={[...rows.slice(0, 1), below]} />);
    expect(parts('Four')).toEqual([{ key: 'a', from: 0, width: 20 }]);
    expect(parts('One')[0]).toEqual({ key: 'a', from: 20, width: 20 });
  });

  it('each row says its total and range, and what has none says why and has no bar', () => {
    render(<StackedRows label="Totals" categories={categories} rows={rows} />);
    expect(rowsOf('Totals')).toHaveLength(3);
    expect(within(rowOf('Totals', 'One')).getByText('80 million')).toBeTruthy();
    expect(within(rowOf('Totals', 'One')).getByText('70–200')).toBeTruthy();
    expect(within(rowOf('Totals', 'One')).getByRole('button', { name: 'Show lines' })).toBeTruthy();
    expect(within(rowOf('Totals', 'Three')).getByText('not counted')).toBeTruthy();
    expect(parts('Three')).toEqual([]);
    for (const { title } of categories) expect(screen.getByText(title)).toBeTruthy();
  });

  it('a part with grain is filled with the grain that the key defines', () => {
    const { container } = render(<StackedRows label="Totals" categories={categories} rows={rows} />);
    const [grain] = container.querySelectorAll('pattern');
    const part = rowOf('Totals', 'One').querySelector<SVGElement>('[data-part="c"]');
    expect(part?.style.fill.replaceAll('"', '')).toBe(`url(#${grain?.id})`);
  });

  it('amounts that are all zero have a place on the scale', () => {
    const nil = { key: 'nil', name: 'Nil', segments: [{ key: 'a', value: 0 }], range: { low: 0, mid: 0, high: 0 } };
    render(<StackedRows label="Totals" categories={categories} rows={[nil]} />);
    expect(parts('Nil')).toEqual([]);
    expect(rowOf('Totals', 'Nil').querySelector('circle')?.getAttribute('cx')).toBe('0%');
  });
});

describe('rows of ranges', () => {
  it('each says its middle and ends, and the reference is said once', () => {
    render(
      <RangeRows
        label="Ranges"
        reference={{ value: 10, label: 'today 10' }}
        rows={[{ key: 'a', name: 'First', low: 0, mid: 5, high: 20, shown: '5', shownRange: '0 to 20' }]}
      />,
    );
    expect(rowOf('Ranges', 'First').textContent).toBe('First50 to 20');
    expect(screen.getAllByText('today 10')).toHaveLength(1);
  });

  it('low, middle and high stand in proportion on the scale, the reference among them', () => {
    render(
      <RangeRows
        label="Ranges"
        reference={{ value: 10, label: 'today' }}
        rows={[{ key: 'a', name: 'First', low: 0, mid: 5, high: 20, shown: '5' }]}
      />,
    );
    const at = (selector: string, name: string) =>
      Number.parseFloat(rowOf('Ranges', 'First').querySelector(selector)?.getAttribute(name) ?? '');
    const [low, high] = [at('svg svg line', 'x1'), at('svg svg line', 'x2')];
    expect((at('circle', 'cx') - low) / (high - low)).toBeCloseTo(0.25);
    expect((at('line[y2="100%"]', 'x1') - low) / (high - low)).toBeCloseTo(0.5);
    expect(low).toBeGreaterThan(0);
    expect(high).toBeLessThan(100);
  });
});

it('a reference beyond all ranges is on the scale, with its words on the side that has room', () => {
  render(
    <RangeRows
      label="Ranges"
      reference={{ value: 60, label: 'today' }}
      rows={[{ key: 'a', name: 'First', low: 0, mid: 5, high: 20, shown: '5' }]}
    />,
  );
  const at = Number.parseFloat(rowOf('Ranges', 'First').querySelector('line[y2="100%"]')?.getAttribute('x1') ?? '');
  expect(at).toBeGreaterThan(90);
  expect(at).toBeLessThan(100);
  expect(screen.getByText('today').style.marginInlineEnd).toBe(`${100 - at}%`);
});

describe('rows of a tornado', () => {
  const draw = () =>
    render(
      <TornadoRows
        label="What moves it"
        base={{ value: 0, label: 'base' }}
        lowTitle="at its low"
        highTitle="at its high"
        sides={['less', 'more']}
        rows={[
          { key: 's', name: 'Small', atLow: -1, atHigh: 1, shownLow: '−1', shownHigh: '+1' },
          { key: 'l', name: 'Large', atLow: 10, atHigh: -10, shownLow: '+10', shownHigh: '−10' },
          { key: 'o', name: 'One side', atLow: 2, atHigh: 4, shownLow: '+2', shownHigh: '+4' },
        ]}
      />,
    );
  const bar = (name: string, end: string) => {
    const found = rowOf('What moves it', name).querySelector(`[data-end="${end}"]`);
    if (!found) throw new Error(`No bar for the ${end} end`);
    return found;
  };

  it('the rows stand in the order given', () => {
    draw();
    expect(rowsOf('What moves it').map(({ textContent }) => textContent)).toEqual([
      'Small−1+1',
      'Large+10−10',
      'One side+2+4',
    ]);
  });

  it('each end runs from the base line to where its input takes the outcome', () => {
    draw();
    expect(extent(bar('Small', 'low'))).toEqual({ from: 45, width: 5 });
    expect(extent(bar('Small', 'high'))).toEqual({ from: 50, width: 5 });
    expect(extent(bar('Large', 'low'))).toEqual({ from: 50, width: 50 });
    expect(extent(bar('Large', 'high'))).toEqual({ from: 0, width: 50 });
  });

  it('ends on the same side do not cover one another', () => {
    draw();
    const [low, high] = (['low', 'high'] as const).map((end) => ({
      top: Number(bar('One side', end).getAttribute('y')),
      height: Number(bar('One side', end).getAttribute('height')),
    }));
    expect((low?.top ?? 0) + (low?.height ?? 0)).toBe(high?.top);
  });

  it('the key and the sides are said', () => {
    draw();
    for (const text of ['at its low', 'at its high', 'base']) expect(screen.getByText(text)).toBeTruthy();
    for (const side of [/less/, /more/]) expect(screen.getByText(side)).toBeTruthy();
  });
});

describe('names in a chart', () => {
  it('stay where they wish when they do not touch, but inside', () => {
    expect(
      spreadApart(
        [10, 50, 30].map((centre) => ({ centre, height: 10 })),
        0,
        100,
      ),
    ).toEqual([5, 45, 25]);
    expect(spreadApart([{ centre: 99, height: 10 }], 0, 100)).toEqual([90]);
  });

  it('that touch share the way apart and keep their order', () => {
    expect(
      spreadApart(
        [52, 48, 10].map((centre) => ({ centre, height: 10 })),
        0,
        100,
      ),
    ).toEqual([50, 40, 5]);
  });

  it('pushed into others move these too, and all stay inside', () => {
    expect(
      spreadApart(
        [96, 95, 94, 75].map((centre) => ({ centre, height: 10 })),
        0,
        100,
      ),
    ).toEqual([90, 80, 70, 60]);
  });

  it('break between words, and only where they must', () => {
    const letters = (text: string) => text.length;
    expect(wrapped('one two three', 7, letters)).toEqual(['one two', 'three']);
    expect(wrapped('unbreakable', 4, letters)).toEqual(['unbreakable']);
    expect(wrapped('one two', 20, letters)).toEqual(['one two']);
  });

  it('stand at the first free place, else where they cover least', () => {
    const box = (left: number, top: number) => ({ left, top, width: 10, height: 10 });
    const inside = { left: 0, top: 0, width: 100, height: 100 };
    expect(freest([box(20, 0), box(40, 0)], [], inside)).toEqual(box(20, 0));
    expect(freest([box(20, 0), box(40, 0)], [box(25, 0)], inside)).toEqual(box(40, 0));
    expect(freest([box(95, 0), box(40, 0)], [], inside)).toEqual(box(40, 0));
    expect(freest([box(20, 0), box(40, 0)], [box(21, 0), box(48, 0)], inside)).toEqual(box(40, 0));
  });
});
