/*
 * What a person sees when the app does not stand: it loads for long, cannot start, or has stopped. Plain script, run
 * before the app; it needs no WebAssembly. The words are in index.html, each with the cases it holds for.
 *
 * `afterword-started` and `afterword-failed` come from boot.js, `afterword-stopped` from the app when it panics,
 * `afterword-asked` from first.js when somebody presses a link of the first page before the app can follow it.
 */
(() => {
  'use strict';

  const PREFIX = 'afterword.';
  const RECORD = 'afterword.record.';
  const LOCK = 'afterword.lock.';
  // In sessionStorage: how often in a row the app has stopped; it then starts plainly.
  const STOPS = 'afterword.stops';
  // Milliseconds after which a stop is no longer "in a row".
  const CALM = 60000;
  // Milliseconds until the wait is explained.
  const SLOW = 6000;
  // Milliseconds until it is to somebody who has a page to read meanwhile.
  const READING = 20000;
  const root = document.documentElement;
  const first = document.getElementById('before-app');
  const app = document.getElementById('app');
  let page = null;
  let words = null;
  let up = false;
  let why = '';
  let typed = {};

  const session = (act) => {
    try {
      return act(sessionStorage);
    } catch {
      // Blocked storage: every start is a whole one.
      return null;
    }
  };

  const show = (now, place = '') => {
    page ??= document.getElementById('instead');
    if (!page || (why && why !== 'slow' && why !== 'help')) return;
    why = now;
    page.dataset.why = now;
    words ??= [...page.querySelectorAll('[data-for]')];
    words.forEach((it) => it.remove());
    const said = words.filter((it) => it.dataset.for.split(' ').includes(now));
    said.forEach((it) => { it.hidden = false; });
    page.querySelector('main').prepend(...said);
    page.querySelectorAll('#again, #keep, #keep-note').forEach((it) => { it.hidden = now === 'file' || now === 'help'; });
    page.querySelector('#place').textContent = place && `For whoever mends this: ${place}`;
    document.title = 'Notes';
    first?.remove();
    if (!page.isConnected) document.body.append(page);
    said[0].tabIndex = -1;
    said[0].focus();
  };

  // The app has drawn something: nothing else stands beside it, and the focus is where it was.
  const arrived = () => {
    if (!app?.firstElementChild) return;
    coming.disconnect();
    const place = [...(first?.querySelectorAll('a') ?? [])].indexOf(document.activeElement);
    if (place >= 0) app.querySelectorAll('a')[place]?.focus({ preventScroll: true });
    first?.remove();
    page ??= document.getElementById('instead');
    page?.remove();
    delete root.dataset.first;
    if (why === 'slow' || why === 'help') why = '';
  };
  const coming = new MutationObserver(arrived);

  const started = () => {
    up = true;
    arrived();
    setTimeout(() => why || session((kept) => kept.removeItem(STOPS)), CALM);
  };

  // A quiet line in the bar first, for somebody who reads.
  const wait = (time) => setTimeout(() => {
    if (up || why || !page.isConnected) return;
    if (root.dataset.first !== 'page' || time === READING) return show('slow');
    const line = first.querySelector('.saving');
    line.setAttribute('aria-live', 'polite');
    line.textContent = page.querySelector('h1[data-for=slow]').textContent;
    wait(READING);
  }, time);

  const stopped = (place) => {
    if (why === 'stopped' || why === 'again') return;
    // What stood in the form goes into the file: it may be younger than what was kept.
    document.querySelectorAll('#app textarea, #app input:not([type=radio], [type=checkbox])').forEach((field) => {
      if (field.value) typed[field.id] = field.value;
    });
    const stops = session((kept) => {
      const now = Number(kept.getItem(STOPS)) + 1;
      kept.setItem(STOPS, String(now));
      return now;
    });
    document.getElementById('app')?.remove();
    why = '';
    show(stops > 1 ? 'again' : 'stopped', place);
  };

  const failed = (error) => {
    if (typeof WebAssembly === 'undefined') return show('no-wasm');
    show(error instanceof WebAssembly.CompileError || error instanceof SyntaxError ? 'broken' : 'load');
  };

  // A trap without a panic (no memory, no stack), or an exception of the browser's that went through the app and left it
  // half way. Other errors are no end of it, and neither is a press on what is just being taken away.
  const trapped = (error) => {
    if (up && /wasm/.test(error?.stack) && !/closure invoked/.test(error.message)) stopped('');
  };

  addEventListener('afterword-started', started);
  addEventListener('afterword-asked', ({ help }) => {
    if (help) show('help');
    else wait(SLOW);
  });
  addEventListener('afterword-failed', (event) => failed(event.error));
  addEventListener('afterword-stopped', (event) => stopped(String(event.place ?? '').replace(/^.*registry\/src\/[^/]+\//, '')));
  addEventListener('unhandledrejection', (event) => trapped(event.reason));
  addEventListener('error', ({ target, error }) => {
    if (target instanceof HTMLScriptElement && target.dataset.wasm) failed(null);
    else if (error instanceof SyntaxError && !up) failed(error);
    else trapped(error);
  }, true);

  // --- The file -----------------------------------------------------------------------------------------------------

  const sum = (text) => {
    let crc = -1;
    for (let at = 0; at < text.length; at += 1) {
      crc ^= text.charCodeAt(at);
      for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return (~crc >>> 0).toString(16).padStart(8, '0');
  };

  // A stored value that is whole and of this edition, as src/storage/envelope.rs reads it: its revision and record, which
  // is null where its key was taken away.
  const whole = (text) => {
    const found = /^(AW;schema=1;rev=(\d+));sum=([0-9a-f]{8})\n(\{[^]*\})?$/.exec(text);
    if (!found || sum(`${found[1]}\n${found[4] ?? ''}`) !== found[3]) return null;
    try {
      return { rev: Number(found[2]), record: JSON.parse(found[4] ?? 'null') };
    } catch {
      return null;
    }
  };

  const asked = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = request.onblocked = () => fail(request.error);
  });

  // Everything in our databases, by database and store; nothing where the browser cannot list them.
  const mirrors = async () => {
    const all = {};
    for (const { name, version } of (await globalThis.indexedDB?.databases?.()) ?? []) {
      if (!name?.startsWith('afterword')) continue;
      const base = await asked(indexedDB.open(name, version));
      for (const store of base.objectStoreNames) {
        const held = base.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([asked(held.getAllKeys()), asked(held.getAll())]);
        all[`${name}/${store}`] = Object.fromEntries(keys.map((key, at) => [String(key), values[at]]));
      }
      base.close();
    }
    return all;
  };

  const file = async () => {
    const raw = {};
    const records = new Map();
    // Of two texts of one record the one that was written later counts.
    const take = (key, text, rest) => {
      const found = typeof text === 'string' && key.startsWith(RECORD) ? whole(text) : null;
      if (!found) rest[key] = text;
      else if (!(records.get(key)?.rev >= found.rev)) records.set(key, { ...found, text });
    };
    try {
      Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => take(key, localStorage.getItem(key), raw));
    } catch {
      // Blocked storage holds nothing.
    }
    const late = new Promise((done) => { setTimeout(done, 3000, {}); });
    const mirror = {};
    for (const [place, held] of Object.entries(await Promise.race([mirrors().catch(() => ({})), late]))) {
      const rest = {};
      for (const [key, text] of Object.entries(held)) {
        take(key, text, rest);
        if (key.startsWith(LOCK)) raw[key] ??= text;
      }
      if (Object.keys(rest).length) mirror[place] = rest;
    }
    const list = [];
    for (const [key, { record, text }] of records) {
      // Behind a passphrase a record is opened by its name and its count: both stay with it.
      if (record?.sealed) raw[key] = text;
      else if (record) list.push(record);
    }
    return JSON.stringify({ format: 'afterword-backup', schema: 1, saved: new Date().toISOString(), records: list, raw, mirror, typed });
  };

  const save = async () => {
    const name = `notes-${new Date().toISOString().slice(0, 10)}.json`;
    const blob = new Blob([await file()], { type: 'application/json' });
    // In an installed app on iOS a download leads nowhere, and the share sheet is the way.
    const shared = new File([blob], name, { type: blob.type });
    if (navigator.standalone && navigator.canShare?.({ files: [shared] })) {
      const refused = await navigator.share({ files: [shared] }).catch((error) => error);
      // Put away by the person, or shared.
      if (!refused || refused.name === 'AbortError') return;
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    page.querySelector('#kept').textContent = `Asked the browser to save ${name}.`;
  };

  // The page is whole when this runs (`defer`). DOMContentLoaded would wait for boot.js, which may never come.
  {
    page ??= document.getElementById('instead');
    const base = document.querySelector('meta[name=base]')?.content ?? './';
    document.querySelectorAll('#before-app [rel~=noreferrer], #instead [rel~=noreferrer]').forEach((it) => { it.href = base + it.getAttribute('href'); });
    coming.observe(app, { childList: true });
    arrived();
    page.querySelector('#again').addEventListener('click', () => location.reload());
    page.querySelector('#keep').addEventListener('click', save);
    document.getElementById('unsafe').hidden = location.protocol !== 'http:' || isSecureContext;
    if (location.protocol === 'file:') show('file');
    else if (typeof WebAssembly === 'undefined') show('no-wasm');
    else wait(SLOW);
  }
})();
