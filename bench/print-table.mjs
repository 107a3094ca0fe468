/** A Markdown table of the header and the rows; every column but the first is aligned to the right. */
export function printTable(header, rows) {
  const lines = [header, ...rows.map((row) => row.map(String))];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  const padded = lines.map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))),
  );
  return [padded[0], rule, ...padded.slice(1)].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
