import { lazy } from 'react';
import { fitContent } from '../../content/fitContent.ts';
import { modelNames } from '../../content/modelNames.ts';
import { sectionWords } from '../../content/questionWords.ts';
import { type SectionProfile, sectionProfile } from '../../domain/index.ts';
import { ChartFigure } from '../../ui/ChartFigure.tsx';
import { Part } from '../../ui/Layout.tsx';
import type { Reported } from './reported.ts';

const ProfileChart = lazy(() => import('../../ui/chart/ProfileChart.tsx'));

/** The answers of each section against each model: where a model gains and where it loses. */
export function Profile({ assessment }: { readonly assessment: Reported }) {
  const profile = sectionProfile(fitContent, assessment);
  const titleOf = ({ section }: SectionProfile) => sectionWords[section as keyof typeof sectionWords].title;
  return (
    <Part topic="By section" about="The answers of each section alone">
      <h2>{finding(profile, titleOf)}</h2>
      <ChartFigure
        caption="Fit of each model to the answers of one section, 0 to 100. At 50 nothing speaks for or against."
        chart={
          <ProfileChart
            label="Fit of the six models by section"
            rows={profile.map(titleOf)}
            series={fitContent.models.map(({ id }, m) => ({
              ...modelNames[id],
              values: profile.map(({ fits }) => fits[m]?.fit ?? null),
            }))}
          />
        }
        columns={[
          { key: 'section', title: 'Section' },
          { key: 'weight', title: 'Share of weight', end: true },
          ...fitContent.models.map(({ id }) => ({ key: id, title: modelNames[id].name, end: true })),
        ]}
        rows={profile.map((one) => ({
          key: one.section,
          cells: [
            titleOf(one),
            `${(100 * one.weightShare).toFixed(0)} %`,
            ...one.fits.map(({ fit }) => (fit === null ? '–' : fit.toFixed(0))),
          ],
        }))}
      />
    </Part>
  );
}

/** The section in which the models differ most, as the finding of the chart. */
function finding(profile: readonly SectionProfile[], titleOf: (one: SectionProfile) => string): string {
  const spread = ({ fits, weightShare }: SectionProfile) => {
    const values = fits.flatMap(({ fit }) => fit ?? []);
    return values.length > 0 ? weightShare * (Math.max(...values) - Math.min(...values)) : 0;
  };
  const most = profile.toSorted((a, b) => spread(b) - spread(a))[0];
  return most && spread(most) > 0 ? `‘${titleOf(most)}’ parts the models most.` : 'No section parts the models.';
}
