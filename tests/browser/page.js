// What the helpers of driver.rs ask of a page. Runs through WebDriver, which no content policy reaches.
const words = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const shown = (element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && element.getClientRects().length > 0;

// Where a person can act: an open modal sheet hides everything else.
const stage = () => document.querySelector('dialog:modal') ?? document.body;

// The words of the main part and of open sheets beside it.
const text = () => {
  const parts = [...document.querySelectorAll('main, dialog[open]')];
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  return words((outer.length ? outer : [document.body]).map((part) => part.innerText).join(' '));
};

// The name a person would call a control by. Words that are hidden from view stand apart in innerText.
const called = (element) => rawName(element).replaceAll(' : ', ': ');
const rawName = (element) => {
  const by = element.getAttribute('aria-labelledby');
  if (by) return words(by.split(/\s+/).map((id) => document.getElementById(id)?.innerText).join(' '));
  return words(element.getAttribute('aria-label') || element.innerText || element.labels?.[0]?.innerText
    || element.value || element.getAttribute('title'));
};

// Elements called exactly so; failing that, those whose name begins so.
const named = (elements, name, read = called) => {
  const all = [...elements].filter(shown);
  const exact = all.filter((element) => read(element) === name);
  return exact.length ? exact : all.filter((element) => read(element).startsWith(name));
};

// One of them: in the main part before anywhere else. Two there are a fault of the page or of the test.
const one = (found) => {
  const inside = found.filter((element) => element.closest('main, dialog'));
  const best = inside.length ? inside : found;
  const doors = new Set(best.map((element) => element.href ?? element));
  return doors.size === 1 ? best[0] : null;
};

const pressable = (name) => {
  const buttons = 'button, a[href], summary, [role=button], [role=link], [role=tab], [role=switch], input[type=submit]';
  const found = one(named(stage().querySelectorAll(buttons), name));
  return found && !found.disabled && found.getAttribute('aria-disabled') !== 'true' ? found : null;
};

const label = (name) => one(named(stage().querySelectorAll('label'), name, (element) => words(element.innerText)));

const field = (name) => {
  const control = label(name)?.control;
  if (control) return control;
  return one(named(stage().querySelectorAll('input, textarea, select, [contenteditable]'), name));
};

// Sets what has no plain keyboard: dates, times, sliders.
const set = (control, value) => {
  const prototype = Object.getPrototypeOf(control);
  Object.getOwnPropertyDescriptor(prototype, 'value').set.call(control, value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
};

const widest = () => [...document.querySelectorAll('body *')]
  .filter((element) => shown(element) && element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
  .slice(0, 5)
  .map((element) => `${element.tagName.toLowerCase()}.${element.className?.baseVal ?? element.className} "${words(element.innerText).slice(0, 40)}"`);
