/*
 * Starts the app. A file of its own, because the content security policy allows no inline script.
 * The names of the two built files stand on its script tag (Trunk.toml). recover.js, loaded before, says what holds when
 * anything fails here.
 */
const { js, wasm } = document.querySelector('script[data-wasm]').dataset;

// Trusted Types: Leptos builds the static parts of its views from markup in templates. That markup comes from
// our own source and holds no script; anything that does is refused, whatever way it came.
window.trustedTypes?.createPolicy('default', {
  createHTML(markup) {
    if (/<script|<iframe|<[^>]*\son\w+\s*=|javascript:/i.test(markup)) throw new TypeError('Markup with script in it');
    return markup;
  },
  // The one script that is asked for by address: the worker.
  createScriptURL(url) {
    if (url !== new URL('sw.js', import.meta.url).href) throw new TypeError('Not the worker');
    return url;
  },
});

// Files that come with the app and are needed by few pages. The app asks for them by name, and for nothing else.
const files = ['words.bin'];
window.afterwordFile = async (name) => {
  if (!files.includes(name)) throw new TypeError('There is no such file');
  // A line that hangs must not hold a page for ever.
  const answer = await fetch(new URL(name, import.meta.url), { signal: AbortSignal.timeout?.(60_000) });
  if (!answer.ok) throw new TypeError('The file did not come');
  return new Uint8Array(await answer.arrayBuffer());
};
// The second press of a double press that sent a form is not meant for the page that follows.
let sent = { at: -Infinity, from: '' };
addEventListener('submit', (event) => { sent = { at: event.timeStamp, from: location.href }; }, true);
addEventListener('click', (event) => {
  const meant = event.detail < 2 || event.timeStamp - sent.at > 400 || location.href === sent.from;
  if (meant || event.target.closest?.('[data-exit]')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);

// A link to a place on its page takes the focus there. Not every browser does it by itself, and Firefox, when it goes there
// itself, takes the focus from a date again.
addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="#"]');
  const place = link && !event.defaultPrevented && document.getElementById(link.hash.slice(1));
  if (!place) return;
  place.focus();
  if (document.activeElement !== place) return;
  event.preventDefault();
  place.scrollIntoView();
});

// The first page has the line for itself: the app is fetched once it is painted. A page that is not seen paints nothing.
const painted = () => new Promise((done) => {
  new PerformanceObserver(done).observe({ type: 'paint', buffered: true });
  setTimeout(done, 300);
});

// Between two steps the browser draws and answers.
const moment = () => new Promise((done) => { setTimeout(done); });

try {
  const app = await import(js);
  if (document.documentElement.dataset.first === 'page') await painted();
  const answer = await fetch(wasm);
  const isNamed = answer.headers.get('Content-Type')?.startsWith('application/wasm');
  const whole = isNamed ? await WebAssembly.compileStreaming(answer) : await WebAssembly.compile(await answer.arrayBuffer());
  await moment();
  await app.default({ module_or_path: whole });
  dispatchEvent(new Event('afterword-started'));
} catch (error) {
  dispatchEvent(Object.assign(new Event('afterword-failed'), { error }));
  throw error;
}
