/** The figures of a pair of series, unit by unit, and how far the plan is from what was. */

import { seriesOf } from './chart-data.js';

export async function figuresOf(view, { indicator, actual, plan }) {
  const of = (one) => seriesOf(view, { ...one, indicator: indicator.id });
  const [was, will] = await Promise.all([of(actual), of(plan)]);
  const { measure, measureName, decimals } = was.indicator;
  const figures = (answer) =>
    new Map(
      answer.features.map(({ properties }) => [properties.code, { measure, measureName, decimals, ...properties }]),
    );
  const [before, after] = [figures(was), figures(will)];
  const known = (one) => one && one.value !== null;
  const both = [...before].filter(([code, one]) => known(one) && known(after.get(code)));
  return {
    measure,
    measureName: measure === 'percent' ? view.vocabulary.measures.percentage_point : measureName,
    unit: measureName,
    name: was.indicator.name,
    same: was.standard === will.standard,
    byCode: new Map(
      both.map(([code, one]) => [
        code,
        { was: one, will: after.get(code), change: exact(after.get(code).value - one.value) },
      ]),
    ),
    decimals:
      measure === 'percent'
        ? Math.max(
            ...both.map(([, one]) => placesOf(one.value)),
            ...both.map(([code]) => placesOf(after.get(code).value)),
            0,
          )
        : 0,
  };
}

/** A difference of decimal numbers without the noise of binary ones. */
const exact = (value) => Number(value.toFixed(9));

const placesOf = (value) => String(value).split('.')[1]?.length ?? 0;
