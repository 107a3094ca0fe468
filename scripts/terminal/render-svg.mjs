const FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
const SIZE = { font: 14, column: 8.43, line: 20, margin: 20, bar: 36 };
const COLORS = {
  background: "#161b22",
  text: "#e6edf3",
  red: "#ff7b72",
  green: "#7ee787",
  yellow: "#e3b341",
  blue: "#79c0ff",
  magenta: "#d2a8ff",
  cyan: "#76e3ea",
};

/**
 * A picture of a terminal window that shows the lines of `parseAnsi`, described by `title`. Every span is placed by its
 * column and given its width, so that columns line up whatever font the viewer has.
 */
export function renderSvg(title, lines) {
  const columns = Math.max(...[title, ...lines.map(joinText)].map(countColumns));
  const width = Math.ceil(columns * SIZE.column + 2 * SIZE.margin);
  const height = SIZE.bar + lines.length * SIZE.line + SIZE.margin;
  const label = escapeXml(`Terminal output of: ${title}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">`,
    `<rect width="${width}" height="${height}" rx="8" fill="${COLORS.background}"/>`,
    ...["#ff5f57", "#febc2e", "#28c840"].map(
      (fill, at) => `<circle cx="${SIZE.margin + at * 18}" cy="18" r="5.5" fill="${fill}"/>`,
    ),
    `<g font-family="${FONT}" font-size="${SIZE.font}" fill="${COLORS.text}" xml:space="preserve">`,
    ...lines.flatMap((spans, at) => renderLine(spans, SIZE.bar + at * SIZE.line + SIZE.font)),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function joinText(spans) {
  return spans.map((span) => span.text).join("");
}

/** Spaces at the ends of a span are columns, not text: viewers disagree about keeping them. */
function renderLine(spans, y) {
  let column = 0;
  return spans.flatMap((span) => {
    const text = span.text.trim();
    const indent = span.text.length - span.text.trimStart().length;
    const x = (SIZE.margin + (column + indent) * SIZE.column).toFixed(1);
    column += countColumns(span.text);
    if (text === "") return [];
    const width = (countColumns(text) * SIZE.column).toFixed(1);
    const place = `x="${x}" y="${y}" textLength="${width}" lengthAdjust="spacingAndGlyphs"`;
    return [`<text ${place}${renderStyle(span)}>${escapeXml(text)}</text>`];
  });
}

function renderStyle({ bold, dim, color }) {
  const fill = color === null ? "" : ` fill="${COLORS[color]}"`;
  return `${bold ? ' font-weight="bold"' : ""}${dim ? ' fill-opacity="0.6"' : ""}${fill}`;
}

/** One column for each character: schemagate's own words hold no wide ones. */
function countColumns(text) {
  return [...text].length;
}

function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
