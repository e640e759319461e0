/*
 * Quick exit. Plain script, loaded in the head before the app; it needs nothing else to have started.
 * A press on [data-exit], or Shift three times within five seconds, leaves for the page beside this
 * file. It cannot clear the browser's own history.
 */
(() => {
  'use strict';

  const own = document.currentScript ? document.currentScript.src : document.baseURI;
  const page = new URL('exit.html', own).href;
  // Another address than the whole page's, though it looks like it: going from an address to itself is a reload, after
  // which Back would change the address alone.
  const short = `${page}?`;
  const icon = new URL('icons/neutral.svg', own).href;
  const title = 'Kitchen measures';
  const root = document.documentElement;
  let presses = [];
  let gone = false;

  const blank = () => {
    root.hidden = true;
    root.style.setProperty('display', 'none', 'important');
  };

  const leave = () => {
    if (gone) return;
    gone = true;
    // What is being typed is kept first, by listeners that write at once; whatever they do, leaving goes on.
    dispatchEvent(new Event('afterword-leave'));
    blank();
    try {
      // Back then shows a plain page until it is opened on purpose.
      sessionStorage.setItem('afterword.left', '1');
    } catch {
      // Blocked storage: leaving matters more.
    }
    document.title = title;
    document.querySelectorAll('link[rel~="icon"]').forEach((link) => {
      link.type = 'image/svg+xml';
      link.href = icon;
    });
    // A short page is there at once. The whole one follows where it can be had: a browser that is told to go there
    // without a host would show its own error and our address.
    if (!plain()) return window.location.replace(page);
    fetch(page).then((answer) => (answer.ok ? answer.text() : '')).then((text) => {
      if (text.includes(`<title>${title}`)) window.location.replace(page);
    }).catch(() => {});
  };

  const measures = [['Plain flour', 125], ['Caster sugar', 200], ['Butter', 227], ['Rolled oats', 90], ['White rice', 185]];

  // Builds the short page in place of this one; says whether the address could be changed too.
  const plain = () => {
    try {
      history.replaceState(null, '', short);
    } catch {
      return false;
    }
    const main = document.createElement('main');
    const add = (tag, text) => (main.appendChild(document.createElement(tag)).textContent = text);
    add('h1', title);
    measures.forEach(([what, grams]) => add('p', `One cup of ${what.toLowerCase()}: ${grams} grams`));
    document.head.querySelectorAll('link[rel="stylesheet"]').forEach((sheet) => sheet.remove());
    document.body?.replaceChildren(main);
    root.removeAttribute('data-theme');
    root.hidden = false;
    root.style.removeProperty('display');
    return Boolean(document.body);
  };

  // On the short page Back and Forward lead to no page of the app.
  window.addEventListener('popstate', (event) => {
    if (!gone) return;
    event.stopImmediatePropagation();
    history.replaceState(null, '', short);
    document.title = title;
  }, true);

  const say = (text) => {
    const region = document.getElementById('arrival');
    if (region) region.textContent = text;
  };

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-exit]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave();
  }, true);

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) {
      presses = [];
    } else if (!event.repeat) {
      presses = presses.filter((time) => event.timeStamp - time <= 5000).concat(event.timeStamp);
      if (presses.length >= 3) leave();
    }
  }, true);

  // Said when the key comes up alone: a capital letter is no step towards leaving.
  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || gone) return;
    if (presses.length === 1) say('Press Shift two more times to leave this page.');
    if (presses.length === 2) say('Press Shift once more to leave this page.');
  }, true);

  // Firefox keeps with a page what sessionStorage held when it was gone from: back on it, nothing would say that the tab was
  // left by quick exit since. A page that holds a lock is not kept.
  navigator.locks?.request('afterword.page', { mode: 'shared' }, () => new Promise(() => {})).catch(() => {});

  // Back from another page to a kept copy of this one: show nothing of it and start afresh.
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    blank();
    window.location.reload();
  });
})();
