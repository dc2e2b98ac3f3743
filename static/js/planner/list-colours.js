/** A colour for each criterion: strong hues that colour blindness keeps apart, next to each other in the order of use. */

const HUES = ['#0b5c8a', '#e08214', '#4d9221', '#8e4a9e', '#c51b4b', '#35978f', '#8c510a', '#5f6b78'];

/** @param {number} number of the criterion, from 0 */
export const criterionColour = (number) => HUES[number % HUES.length];
