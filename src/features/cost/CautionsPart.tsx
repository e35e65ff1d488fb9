import { costCautionWords, neverTogetherWords } from '../../content/costLineWords.ts';
import { costCautions, type CostCautionId, type FigureId } from '../../domain/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Hidden, Part, Row } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { Signal } from '../../ui/Mark.tsx';
import { type CostView } from './costView.ts';
import { quotedFigure } from './figureNames.ts';
import { capital, listed, spelled } from './lineText.ts';

const words = { ...neverTogetherWords, ...costCautionWords } satisfies { readonly [C in CostCautionId]: unknown };

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
        entries={cautions.map(({ id, figures }) => ({
          key: `${id} ${figures.join()}`,
          label: (
            <Signal tone="care" glyph="warning">
              Take care
            </Signal>
          ),
          children: (
            <>
              <p>
                <b>{words[id].title}.</b> {words[id].what}
              </p>
              <p>{words[id].todo}</p>
              <p>It is about {listed(figures.map((figure) => quotedFigure(figure, view)))}.</p>
              {onGoTo && figures[0] && <GoTo figure={figures[0]} title={words[id].title} onGoTo={onGoTo} />}
            </>
          ),
        }))}
      />
    </Part>
  );
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
