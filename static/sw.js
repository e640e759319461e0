/*
 * Keeps every file of this build on the device, so that the app opens without a network, and answers with nothing else.
 * scripts/split writes BUILD and FILES into it: the name of the build, and each file with its checksum. A build is kept
 * whole or not at all; a new one waits until the person opens it, or until no window shows the old one.
 */
'use strict';

const BUILD = '__BUILD__';
const FILES = [/*__FILES__*/];
const PREFIX = 'afterword-';
const CACHE = PREFIX + BUILD;
const scope = self.registration.scope;
const IN_USE = `${scope}?in-use`;
const address = (name) => new URL(name, scope).href;

const keep = async () => {
  const cache = await caches.open(CACHE);
  try {
    await cache.addAll(FILES.map(([name, integrity]) => new Request(address(name), { integrity, cache: 'no-store' })));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
};

// The build that was in use before this one stays: a window that still shows it may need a part of it. Names of parts are
// their own, so builds do not mix.
const clear = async () => {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const used = await Promise.all(others.map(async (name) => (await caches.open(name)).match(IN_USE)));
  const before = others.findLast((_, at) => used[at]);
  await Promise.all(others.filter((name) => name !== before).map((name) => caches.delete(name)));
  await (await caches.open(CACHE)).put(IN_USE, new Response());
  await self.clients.claim();
};

const answer = async (event) => {
  const { request } = event;
  const cache = await caches.open(CACHE);
  const url = new URL(request.url);
  const name = url.origin + url.pathname;
  const found = await cache.match(name) ?? await caches.match(name);
  if (found) return found;
  // Every other address below the scope is a page of the app, whatever a host would make of it.
  const page = request.mode === 'navigate' && await cache.match(scope);
  if (page) return page;
  // The browser has cleared what was kept: it is fetched anew while the network is there.
  if (request.mode === 'navigate') event.waitUntil(keep().catch(() => {}));
  return fetch(request);
};

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(clear()));
self.addEventListener('message', (event) => {
  if (event.data === 'open') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event));
});
