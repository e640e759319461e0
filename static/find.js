/*
 * The key that leads to the search from every page: Ctrl or Command and K. A letter alone would be in the way of people who
 * speak to their device. Fetched once the app stands (worker.js), so that a first page does not wait for it.
 */
const TYPED = 'textarea, input:not([type=radio], [type=checkbox])';

document.addEventListener('keydown', (event) => {
  if (event.key !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.target.matches?.(TYPED)) return;
  // Behind the lock, and where the app does not stand, no way leads there.
  const way = document.querySelector('a[href$="/pages"]');
  const field = document.getElementById('look');
  if (!way && !field) return;
  event.preventDefault();
  if (field) {
    field.focus();
  } else {
    document.documentElement.dataset.find = ''; // the page then moves the focus to its field
    way.click();
  }
});
