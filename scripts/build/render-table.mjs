/** A Markdown table, padded as the formatter wants it. */
export function renderTable(headings, rows) {
  const cells = [headings, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = headings.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const [head, ...body] = cells.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`);
  return [head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body].join("\n");
}
