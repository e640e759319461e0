/*
 * Quick exit. Plain script, loaded in the head before the app; it needs nothing else to have started.
 * A press on [data-exit], or Shift three times within five seconds, leaves for the page beside this
 * file. It cannot clear the browser's own history.
 */
(() => {
  'use strict';

  const own = document.currentScript ? document.currentScript.src : document.baseURI;
  const page = new URL('exit.html', own).href;
  const icon = new URL('icons/neutral.svg', own).href;
  const root = document.documentElement;
  let presses = [];

  const blank = () => {
    root.hidden = true;
    root.style.setProperty('display', 'none', 'important');
  };

  const leave = () => {
    blank();
    try {
      sessionStorage.setItem('afterword.left', '1'); // Back then shows a plain page until it is opened on purpose
    } catch {
      // Blocked storage: leaving matters more.
    }
    document.title = 'Kitchen measures';
    document.querySelectorAll('link[rel~="icon"]').forEach((link) => {
      link.type = 'image/svg+xml';
      link.href = icon;
    });
    // Without a network the page beside this one cannot be fetched, and the browser would show its own error.
    if (navigator.onLine === false) return plain();
    window.location.replace(page);
  };

  const measures = [['Plain flour', 125], ['Caster sugar', 200], ['Butter', 227], ['Rolled oats', 90], ['White rice', 185]];

  const plain = () => {
    const main = document.createElement('main');
    const add = (tag, text) => (main.appendChild(document.createElement(tag)).textContent = text);
    add('h1', document.title);
    measures.forEach(([what, grams]) => add('p', `One cup of ${what.toLowerCase()}: ${grams} grams`));
    history.replaceState(null, '', page);
    document.head.querySelectorAll('link[rel="stylesheet"]').forEach((sheet) => sheet.remove());
    document.body.replaceChildren(main);
    root.hidden = false;
    root.style.removeProperty('display');
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

  // Back from another page to a kept copy of this one: show nothing of it and start afresh.
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    blank();
    window.location.reload();
  });
})();
