/** What legends ask for: other borders, another method, locked colours. */

import { readClassing, withBorders, withLock, writeClassing } from './breaks-text.js';
import { change, state } from './state.js';

const classingNow = () => readClassing(state().breaks);
const keep = (classing, how) => change({ breaks: writeClassing(classing) }, { how });
export const legendHandlers = {
  onBorders: (scale, inner, how) => keep(withBorders(classingNow(), scale.name, inner), how),
  onMethod: ({ scale, ...patch }) => keep({ ...withBorders(classingNow(), scale.name, null), ...patch }, 'step'),
  onLock: (scale, locked) => keep(withLock(classingNow(), scale.name, locked ? scale.inner : null), 'step'),
};
