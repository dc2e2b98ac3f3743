/** Chart.js, fetched when the first chart is drawn and never before. */

const ADDRESS = '/webjars/chart.js/4.5.1/dist/chart.umd.js';
/** @type {?Promise<void>} */
let loading = null;

/** @returns {Promise<void>} fails when the library cannot be fetched; the next call tries again */
export function loadCharts() {
  if ('Chart' in window) return Promise.resolve();
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = ADDRESS;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loading = null;
      script.remove();
      reject(new Error('Chart.js did not load'));
    });
    document.head.append(script);
  });
  return loading;
}
