/*
 * Registers the worker that keeps the app for use without a network (sw.js), once the app stands and the line is free.
 * Says when a newer build waits, and opens it when asked; nothing is ever loaded anew by itself.
 */
(() => {
  'use strict';

  // Milliseconds: the first page and the parts that follow it have the line for themselves.
  const AFTER = 3000;
  const PREFIX = 'afterword-';
  const here = document.currentScript.src;
  const own = new URL('.', here);
  let registration = null;

  // A page without an origin of its own may not even ask.
  const workers = (() => {
    try {
      return navigator.serviceWorker;
    } catch {
      return null;
    }
  })();

  const tell = () => dispatchEvent(new Event('afterword-newer'));

  // A build that came while another one is in use waits. The first one of all does not.
  const watch = () => {
    if (registration.waiting && registration.active) tell();
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed' && registration.active) tell();
      });
    });
  };

  const register = async () => {
    const url = new URL('sw.js', own).href;
    try {
      registration = await workers.register(url, { scope: own.pathname, updateViaCache: 'none' });
      watch();
    } catch {
      // Blocked, or the host has no worker: the app works from the network as before.
    }
  };

  // Whether the browser promises to keep what is written: true, false, or null where it cannot say.
  const storage = (act) => async () => (await navigator.storage?.[act]?.().catch(() => null)) ?? null;
  window.afterwordPersisted = storage('persisted');
  window.afterwordPersist = storage('persist');

  // Some browsers offer to put the app on the device; the offer is kept until somebody asks for it.
  let offer = null;
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event;
  });
  window.afterwordCanInstall = () => Boolean(offer);
  window.afterwordInstall = () => {
    offer?.prompt();
    offer = null;
  };

  window.afterwordIsKept = () => Boolean(workers?.controller);

  addEventListener('afterword-started', () => import('./find.js').catch(() => {}), { once: true });

  // Neither has a page that was opened as a file, or came over a connection that is not protected.
  if (!workers) return;
  addEventListener('afterword-started', () => setTimeout(register, AFTER), { once: true });

  workers.addEventListener('controllerchange', () => dispatchEvent(new Event('afterword-kept')));

  // What is typed has been kept by the page before it asks.
  window.afterwordNewer = () => {
    const waiting = registration?.waiting;
    if (!waiting) return;
    workers.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('open');
  };

  // Everything is erased: the kept build goes as well, and so does its worker.
  window.afterwordForget = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
    await Promise.all(names.map((name) => caches.delete(name)));
    const all = await workers.getRegistrations();
    await Promise.all(all.filter((it) => it.scope === own.href).map((it) => it.unregister()));
  };
})();
