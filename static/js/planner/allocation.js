export function createPanel() { return { draw: () => {} }; }
