// What is wrong with the page as it stands in this window: a line for each element that makes the page scroll sideways, and for
// each id that is given twice.
const faults = [];
const root = document.documentElement;
if (root.scrollWidth > root.clientWidth) {
  const wide = [...document.querySelectorAll('body *')]
      .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1 && !e.closest('.tw,svg'))
      .slice(0, 3)
      .map(e => e.tagName.toLowerCase() + (e.className ? '.' + e.className : ''));
  faults.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth} px: ${wide.join(', ')}`);
}
const seen = new Set();
for (const element of document.querySelectorAll('[id]')) {
  if (seen.has(element.id)) faults.push(`id given twice: ${element.id}`);
  seen.add(element.id);
}
return faults;
