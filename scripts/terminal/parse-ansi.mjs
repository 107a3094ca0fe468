const ESCAPE = "\u001b";
const PLAIN = { bold: false, dim: false, color: null };
const COLORS = { 31: "red", 32: "green", 33: "yellow", 34: "blue", 35: "magenta", 36: "cyan" };

/**
 * The lines of a terminal's output, each a list of `{ text, bold, dim, color }` in the order of writing.
 *
 * @throws Error at an escape sequence other than the styles schemagate uses: a picture must not leave something out.
 */
export function parseAnsi(output) {
  let style = PLAIN;
  const lines = [];
  for (const line of output.replace(/\n$/, "").split("\n")) {
    const spans = [];
    for (const [index, part] of line.split(`${ESCAPE}[`).entries()) {
      const [code, text] = index === 0 ? [null, part] : splitSequence(part);
      if (code !== null) style = applyCode(style, Number(code));
      if (text !== "") spans.push({ ...style, text });
    }
    lines.push(spans);
  }
  return lines;
}

function splitSequence(part) {
  const match = /^(\d+)m/.exec(part);
  if (match === null) throw new Error(`Unknown escape sequence: ${JSON.stringify(part.slice(0, 12))}`);
  return [match[1], part.slice(match[0].length)];
}

function applyCode(style, code) {
  if (code === 0) return PLAIN;
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 39) return { ...style, color: null };
  if (COLORS[code] === undefined) throw new Error(`Unknown style: ${code}`);
  return { ...style, color: COLORS[code] };
}
