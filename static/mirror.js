/*
 * The mirror of what is kept: every text of localStorage once more in IndexedDB, with strict durability, because a
 * browser that is killed can lose the last seconds of localStorage. Plain script, begun before the app, so that it has
 * read when the app starts. The app decides what is true; here is only what one transaction has to do by itself.
 */
(() => {
  'use strict';

  const TEXTS = 'texts';
  // Of the database: rises with the schema of the records.
  const VERSION = 1;
  const OURS = /^afterword\.(record|page|other|lock)\./;
  let opening = null;

  // Reading makes no database where there is none: the first text does.
  const open = (make) => {
    opening ??= new Promise((done, fail) => {
      const asked = indexedDB.open('afterword', VERSION);
      let isNew = false;
      asked.onupgradeneeded = () => {
        asked.result.createObjectStore(TEXTS);
        if (!make) (isNew = true), asked.transaction.abort();
      };
      asked.onerror = () => (isNew ? done(null) : fail(asked.error));
      asked.onsuccess = () => {
        asked.result.onclose = () => (opening = null);
        asked.result.onversionchange = (event) => {
          asked.result.close();
          opening = null;
          // A newer edition: the app hears of it as of any other change from another window.
          if (event.newVersion > VERSION) dispatchEvent(new StorageEvent('storage', { key: 'afterword.newer' }));
        };
        done(asked.result);
      };
    }).then((database) => (database || (opening = null), database), (error) => {
      opening = null;
      throw /Version|Quota/.test(error?.name) ? error : { name: 'blocked' };
    });
    return opening;
  };

  // One transaction. `act` fills a list, which is the answer when everything is on the disk.
  const work = async (make, act, again = true) => {
    // Somebody who only reads may just have found that there is none.
    const database = (await open(make)) ?? (make ? await open(true) : null);
    const list = [];
    if (!database) return act(null, list), list;
    try {
      return await new Promise((done, fail) => {
        const turn = database.transaction(TEXTS, make ? 'readwrite' : 'readonly', { durability: 'strict' });
        turn.oncomplete = () => done(list);
        turn.onabort = () => fail(turn.error);
        act(turn.objectStore(TEXTS), list);
      });
    } catch (error) {
      // A connection that the browser has closed meanwhile is opened once more.
      if (!again || error?.name !== 'InvalidStateError') throw error;
      opening = null;
      return work(make, act, false);
    }
  };

  const tell = (answer, done) =>
    answer.then((list) => done(null, list), (error) => done(String(error?.name), null));

  const compare = (keys, texts) => {
    const held = new Map(keys.map((key, at) => [key, texts[at]]));
    return [
      ...[...held].filter(([key, text]) => localStorage.getItem(key) !== text),
      ...Object.keys(localStorage).filter((key) => OURS.test(key) && !held.has(key)).map((key) => [key, null]),
    ];
  };

  const read = () => work(false, (store, list) => {
    if (store) list.push(store.getAllKeys(), store.getAll());
  }).then(([keys, texts]) => compare(keys?.result ?? [], texts?.result ?? []));

  const head = (text) => (/^AW;schema=(\d+);rev=(\d+);/.exec(text) ?? []).slice(1).map(Number);
  const isLater = (text, there) => {
    const [schema, rev] = head(text);
    const [otherSchema, otherRev] = head(there);
    return !(otherSchema > schema || otherRev >= rev);
  };

  const isEmpty = () => {
    try {
      return !localStorage.length;
    } catch {
      return true;
    }
  };

  // Where nothing is kept here the first page waits for the answer. Else it is drawn before.
  let first = isEmpty() ? read() : null;
  first?.catch(() => {});

  window.mirror = {
    // Keys at which the two differ, with the text of the mirror or null.
    // The answer comes as a task of its own: the first page is drawn with it.
    differing(done) {
      tell((first ?? read()).then((list) => new Promise((later) => { setTimeout(later, 0, list); })), done);
      first = null;
    },
    // Puts all or none. Null forgets the mark of a key that was taken away. Gives back what another window has
    // written at the same or a later revision.
    put(slots, wipe, done) {
      tell(work(true, (store, list) => {
        if (wipe) store.clear();
        for (const [key, text] of slots) {
          store.get(key).onsuccess = ({ target: { result: there } }) => {
            if (text === null) there?.endsWith('\n') && store.delete(key);
            else if (there === undefined || isLater(text, there)) store.put(text, key);
            else if (there !== text) list.push([key, there]);
          };
        }
      }), done);
    },
  };
})();
