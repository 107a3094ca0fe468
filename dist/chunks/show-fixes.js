import { renderDiff } from "./diff.js";
import { chooseColor, createStyle } from "./ground.js";
import { readFlag } from "./start.js";
// src/cli/show-fixes.ts
/** The diff comes before a report for people; it must not stand in the way of one for machines. */
function showFixes(files, { dryRun, invocation, toOutput }) {
	const { line, terminal } = invocation;
	const style = createStyle(chooseColor(readFlag(line, "color"), terminal));
	const edits = files.reduce((sum, file) => sum + file.titles.length, 0);
	const counted = `${dryRun ? "Would make" : "Made"} ${edits} edit${edits === 1 ? "" : "s"} in ${files.length} file${files.length === 1 ? "" : "s"}.`;
	const text = [...files.map((file) => renderDiff(file, style)), `${counted}\n`].join("\n");
	if (toOutput) terminal.writeOutput(`${text}\n`);
	else terminal.writeError(`${text}\n`);
}
export { showFixes };
