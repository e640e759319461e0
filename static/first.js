/*
 * What stands before the app does. Plain script, loaded in the head, so that it has decided before anything is painted:
 * somebody for whom nothing is kept here sees the first page at once (#before-app in index.html), everybody else an empty one,
 * with quick exit. recover.js takes it away when the app stands.
 */
(() => {
  'use strict';

  const root = document.documentElement;
  // Kept by somebody who has not begun.
  const PREFERENCES = ['afterword.light', 'afterword.lines'];
  const at = () => document.querySelector('meta[name=base]')?.content === location.pathname;

  // Ends at the first key of ours: somebody may have thousands.
  const keeps = (storage) => {
    for (let n = 0; n < storage.length; n += 1) {
      const key = storage.key(n);
      if (key.startsWith('afterword.') && !PREFERENCES.includes(key)) return true;
    }
    return false;
  };

  // Where storage is blocked the app has something to say above its first page.
  const isNew = () => {
    try {
      const light = JSON.parse(localStorage.getItem('afterword.light'));
      if (light) root.dataset.theme = light;
      return ![localStorage, sessionStorage].some(keeps);
    } catch {
      return false;
    }
  };

  const decide = () => { root.dataset.first = isNew() && at() ? 'page' : 'wait'; };
  decide();

  // A press is remembered in the address, which the app reads when it starts.
  addEventListener('click', (event) => {
    const link = event.target.closest?.('#before-app a[href]:not([rel])');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    scrollTo(0, 0);
    root.dataset.first = 'wait';
    dispatchEvent(Object.assign(new Event('afterword-asked'), { help: link.pathname.endsWith('/help') }));
  });
  // A script that does not come or is not whole: the words of index.html are there then, whatever else is missing.
  addEventListener('error', ({ target, error }) => {
    if (target.src || error instanceof SyntaxError) delete root.dataset.first;
  }, true);
  addEventListener('popstate', () => root.dataset.first && decide());
})();
