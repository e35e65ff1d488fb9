import { type CautionText, costCautionWords, neverTogetherWords } from '../../content/costLineWords.ts';
import { costCautions, type CostCautionId, type FigureId, horizonMax, type LeftOut } from '../../domain/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Hidden, Part, Row } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { Signal } from '../../ui/Mark.tsx';
import { type CostView, rowName } from './costView.ts';
import { quotedFigure } from './figureNames.ts';
import { capital, lineText, listed, lowered, ownLabel, spelled } from './lineText.ts';

const words: { readonly [C in CostCautionId]: CautionText } = { ...neverTogetherWords, ...costCautionWords };

/** What is counted twice or cannot be as it stands; nothing where there is nothing. */
export function CautionsPart({
  view,
  onGoTo,
}: {
  readonly view: CostView;
  readonly onGoTo?: (figure: FigureId) => void;
}) {
  const cautions = costCautions(view.inputs, view.result, view.structure.ownRegion, view.structure.providerRegion);
  if (cautions.length === 0) return null;
  return (
    <Part topic="Take care" about="Warnings change no figure">
      <h2>{finding(cautions.length)}</h2>
      <RuledList
        entries={cautions.map(({ id, figures, leftOut = [] }) => ({
          key: `${id} ${figures.join()}`,
          label: (
            <Signal tone="care" glyph="warning">
              Take care
            </Signal>
          ),
          children: (
            <>
              <p>
                <b>{words[id].title}.</b> {sentenceOf(words[id].what, view)}
              </p>
              {leftOut.map((row) => (
                <p key={row.id}>{sentenceOf(words[id].of ?? '', view, row)}</p>
              ))}
              <p>{sentenceOf(words[id].todo, view)}</p>
              {figures.length > 0 && <p>It is about {listed(figures.map((figure) => quotedFigure(figure, view)))}.</p>}
              {onGoTo && figures[0] && <GoTo figure={figures[0]} title={words[id].title} onGoTo={onGoTo} />}
            </>
          ),
        }))}
      />
    </Part>
  );
}

/** A sentence of the words with its figures put in. */
function sentenceOf(text: string, view: CostView, row?: LeftOut): string {
  const { amounts, inputs } = view;
  return text
    .replaceAll('{horizon}', amounts.number(inputs.horizonMonths))
    .replaceAll('{most}', amounts.number(horizonMax))
    .replaceAll('{row}', row ? rowName(row.id).inSentence : '')
    .replaceAll('{amount}', row ? amounts.exact(row.amount) : '')
    .replaceAll('{lines}', row ? listed(row.lines.map((line) => lineName(line.id, row, view))) : '');
}

/** A line as it stands in a sentence; in quotes where the user named it. */
function lineName(id: string, { id: row }: LeftOut, { inputs }: CostView): string {
  const own = ownLabel(inputs, id);
  return own === undefined ? lowered(lineText(inputs, row, id).title) : `‘${own}’`;
}

function finding(count: number): string {
  return count === 1
    ? 'One thing would not pass a finance partner as it stands.'
    : `${capital(spelled(count))} things would not pass a finance partner as they stand.`;
}

function GoTo({
  figure,
  title,
  onGoTo,
}: {
  readonly figure: FigureId;
  readonly title: string;
  readonly onGoTo: (figure: FigureId) => void;
}) {
  return (
    <Row>
      <Button look="bare" onClick={() => onGoTo(figure)}>
        Go to the figure<Hidden>: {title}</Hidden>
      </Button>
    </Row>
  );
}
