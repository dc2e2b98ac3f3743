/** What the page needs before it can compute: catalogue, presets and the scenario that the address means. */

import { Problem, getCatalogue } from '../api.js';
import { getPresets, getScenarioOf } from './service.js';
import { shapesOf, vintageOf, vintagesOf } from './shapes.js';
import { readSupposed } from './supposed.js';

/** More than these nobody wants to read at first. */
const MOST_AT_FIRST = 100;
/** How sure a ranking is gets tried out this way, unless people change it. */
export const UNCERTAINTY = { draws: 10000, concentration: 50, seed: 1, rounding: true };

/**
 * @param {import('./state.js').State} now
 * @param {boolean} stays whether the scenario at hand goes on: only the language is new
 * @param {{signal: AbortSignal, lang: string}} options
 * @returns {Promise<any>} `scenario` is null where the atlas has nothing to compare; `refused` the problem of an address
 *   whose scenario cannot be read, `unknown` an atlas that does not exist
 */
export async function opening(now, stays, options) {
  const catalogue = await getCatalogue(options);
  const { atlases } = catalogue;
  const wished = atlases.find((one) => one.id === now.atlas);
  const atlas = wished ?? atlases.find((one) => one.unitCount > 1);
  const presets = vintagesOf(atlas).length ? await getPresets(atlas.id, options) : [];
  const found = stays ? { scenario: now.scenario } : await scenarioOf(now, atlas, presets, options);
  const shapes = found.scenario ? await shapesOf(atlas, found.scenario.boundaries, options) : null;
  return { catalogue, atlas, presets, shapes, ...found, unknown: now.atlas && !wished ? now.atlas : '' };
}

/** The scenario the address names, or the first preset that has units to compare. */
async function scenarioOf(now, atlas, presets, options) {
  const [preset] = presets.filter((one) => vintageOf(atlas, one.request.boundaries).unitCount > 1);
  const first = preset ? beginning(preset.request, vintageOf(atlas, preset.request.boundaries).unitCount) : null;
  if (!now.k || now.atlas !== atlas.id) return { scenario: first };
  try {
    const { request } = await getScenarioOf(atlas.id, now.k, options);
    const whatIf = readSupposed(now.suppose);
    return { scenario: whatIf.length ? { ...request, whatIf } : request, named: true };
  } catch (error) {
    if (!(error instanceof Problem) || error.status === 0 || error.status >= 500) throw error;
    return { scenario: first, refused: error };
  }
}

/**
 * A scenario of a preset's criteria, with a third of the units chosen.
 * @param {any} request
 * @param {number} unitCount
 */
export const beginning = (request, unitCount) => ({
  ...request,
  selection: { top: Math.min(MOST_AT_FIRST, Math.max(1, Math.round(unitCount / 3))) },
  uncertainty: UNCERTAINTY,
});

/**
 * The atlas' own figure on the units of another day, where the document has only one unit.
 * @param {any} atlas
 * @param {{id: string, unitCount: number}} vintage
 */
export const onVintage = (atlas, vintage) =>
  beginning(
    {
      criteria: [{ ...atlas.default, weight: 1, direction: 'higher_first' }],
      normalisation: 'min_max',
      aggregation: 'weighted_arithmetic',
      missing: 'exclude',
      boundaries: vintage.id,
    },
    vintage.unitCount,
  );
