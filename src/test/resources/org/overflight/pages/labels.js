// Measures the lettering of every map that is shown: where each line of text really stands in this browser, in this font.
// Returns {maps, labels, faults}: how many there were, and a line for each text outside of its sheet, over another or over a symbol.
const TOLERANCE_PX = 1;
// Parts of the type size above and below the baseline that letters fill: capitals, and the tails of g and y.
const ABOVE = 0.72, BELOW = 0.2;

// The corners of a line of text, turned as it is turned.
function corners(text) {
  const size = parseFloat(getComputedStyle(text).fontSize);
  const box = text.getBBox();
  const baseline = parseFloat(text.getAttribute('y'));
  const matrix = text.getScreenCTM();
  const top = baseline - ABOVE * size, bottom = baseline + BELOW * size;
  return [[box.x, top], [box.x + box.width, top], [box.x + box.width, bottom], [box.x, bottom]]
      .map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix))
      .map(p => [p.x, p.y]);
}

function extent(points, [ax, ay]) {
  const along = points.map(([x, y]) => x * ax + y * ay);
  return [Math.min(...along), Math.max(...along)];
}

// How far two convex shapes reach into each other, by the axis on which they reach least; 0 if they are apart.
function overlap(a, b) {
  let least = Infinity;
  for (const shape of [a, b]) {
    for (let i = 0; i < 2; i++) {
      const [x1, y1] = shape[i], [x2, y2] = shape[i + 1];
      const length = Math.hypot(x2 - x1, y2 - y1) || 1;
      const axis = [(y1 - y2) / length, (x2 - x1) / length];
      const [a1, a2] = extent(a, axis), [b1, b2] = extent(b, axis);
      least = Math.min(least, a2 - b1, b2 - a1);
    }
  }
  return Math.max(0, least);
}

function rectangle(r) {
  return [[r.left, r.top], [r.right, r.top], [r.right, r.bottom], [r.left, r.bottom]];
}

// The square within a round symbol: its corners are on its rim.
function inner(r) {
  const dx = r.width * 0.146, dy = r.height * 0.146;
  return [[r.left + dx, r.top + dy], [r.right - dx, r.top + dy], [r.right - dx, r.bottom - dy], [r.left + dx, r.bottom - dy]];
}

function holds(r, points) {
  const x = (points[0][0] + points[2][0]) / 2, y = (points[0][1] + points[2][1]) / 2;
  return x > r.left && x < r.right && y > r.top && y < r.bottom;
}

const faults = [];
let maps = 0, labels = 0;
for (const map of document.querySelectorAll('svg.map[id]')) {
  const sheet = map.getBoundingClientRect();
  if (sheet.width === 0) continue;
  maps++;
  const texts = [...map.querySelectorAll('text')].map(text => ({words: text.textContent, points: corners(text), text}));
  labels += texts.length;
  for (const {words, points} of texts) {
    const outside = points.some(([x, y]) => x < sheet.left - TOLERANCE_PX || x > sheet.right + TOLERANCE_PX
        || y < sheet.top - TOLERANCE_PX || y > sheet.bottom + TOLERANCE_PX);
    if (outside) faults.push(`${map.id}: outside of the sheet: ${words}`);
  }
  for (let i = 0; i < texts.length; i++) {
    for (let j = i + 1; j < texts.length; j++) {
      if (overlap(texts[i].points, texts[j].points) > TOLERANCE_PX) {
        faults.push(`${map.id}: one over the other: ${texts[i].words} / ${texts[j].words}`);
      }
    }
  }
  // Insets and keys lie on paper of their own: nothing that was drawn before may reach below it.
  const papers = [...[...map.querySelectorAll('.sheet')].slice(1), ...map.querySelectorAll('.card')];
  for (const paper of papers) {
    const box = rectangle(paper.getBoundingClientRect());
    for (const {words, points, text} of texts) {
      const before = paper.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING;
      if (before && overlap(box, points) > TOLERANCE_PX) faults.push(`${map.id}: below an inset or a key: ${words}`);
    }
  }
  for (const frame of map.querySelectorAll('.frame')) {
    const r = frame.getBoundingClientRect();
    for (const {words, points} of texts) {
      const xs = points.map(p => p[0]), ys = points.map(p => p[1]);
      const apart = Math.max(...xs) < r.left || Math.min(...xs) > r.right || Math.max(...ys) < r.top || Math.min(...ys) > r.bottom;
      const within = Math.min(...xs) > r.left - TOLERANCE_PX && Math.max(...xs) < r.right + TOLERANCE_PX
          && Math.min(...ys) > r.top - TOLERANCE_PX && Math.max(...ys) < r.bottom + TOLERANCE_PX;
      if (!apart && !within) faults.push(`${map.id}: over a frame: ${words}`);
    }
  }
  for (const symbol of map.querySelectorAll('.disc,.ring,.event,.town,.arrow')) {
    const box = symbol.getBoundingClientRect();
    for (const {words, points} of texts) {
      if (!holds(box, points) && overlap(inner(box), points) > TOLERANCE_PX) {
        faults.push(`${map.id}: over a symbol: ${words}`);
      }
    }
  }
}
return {maps, labels, faults};
