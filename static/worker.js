/*
 * Registers the worker that keeps the app for use without a network (sw.js), once the app stands and the line is free.
 * Says when a newer build waits, and opens it when asked; nothing is ever loaded anew by itself.
 */
(() => {
  'use strict';

  const AFTER = 3000; // ms: the first page and the parts that follow it have the line for themselves
  const PREFIX = 'afterword-';
  const here = document.currentScript.src;
  const own = new URL('.', here);
  let registration = null;

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
      registration = await navigator.serviceWorker.register(url, { scope: own.pathname, updateViaCache: 'none' });
      watch();
    } catch {
      // Blocked, or the host has no worker: the app works from the network as before.
    }
  };

  // Pages from which the address was opened as a file, or storage is refused, have none.
  if (!('serviceWorker' in navigator)) return;
  addEventListener('afterword-started', () => setTimeout(register, AFTER), { once: true });

  // What is typed has been kept by the page before it asks.
  window.afterwordNewer = () => {
    const waiting = registration?.waiting;
    if (!waiting) return;
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('open');
  };

  // Everything is erased: the kept build goes as well, and so does its worker.
  window.afterwordForget = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
    await Promise.all(names.map((name) => caches.delete(name)));
    const all = await navigator.serviceWorker.getRegistrations();
    await Promise.all(all.filter((it) => it.scope === own.href).map((it) => it.unregister()));
  };
})();
