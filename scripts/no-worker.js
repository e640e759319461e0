/*
 * For an emergency: put on the host in place of sw.js, it takes every kept edition off the devices that come by, and then
 * itself. The app then comes from the network again. What people have written is not touched.
 */
'use strict';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith('afterword-'));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
})()));
