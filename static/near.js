/*
 * The list of help lines that needs no app: says so where its numbers were checked more than a year ago. Without it the day
 * of the check is still there to read.
 */
(() => {
  'use strict';

  const [year, month, day] = (document.querySelector('time')?.dateTime ?? '').split('-').map(Number);
  const old = document.getElementById('old');
  if (old && new Date() > new Date(year + 1, month - 1, day + 1)) old.hidden = false;
})();
