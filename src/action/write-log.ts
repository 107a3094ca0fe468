import { randomUUID } from "node:crypto";
import type { Report } from "../report/report.ts";
import { escapeLongText } from "../reporters/escape-text.ts";
import { renderGithub } from "../reporters/github.ts";
import { renderText } from "../reporters/text/text.ts";

/** Columns of the log's page. */
const WIDTH = 120;

/**
 * The report for the step's log: for people, then as annotations. A runner obeys commands in what a step prints, so the
 * part for people stands where it obeys none; the word that ends this part cannot be known beforehand.
 */
export function renderLog(report: Report, color: boolean): string {
  const word = randomUUID();
  const text = renderText(report, { color, width: WIDTH, quiet: false });
  return `::stop-commands::${word}\n${text}::${word}::\n${renderGithub(report)}`;
}

/** A line of the log that is a notice of the step, without a place. */
export function printNotice(message: string): string {
  return printCommand("notice", message);
}

/** A line of the log that is a warning of the step, without a place. */
export function printWarning(message: string): string {
  return printCommand("warning", message);
}

/** A line of the log that is an error of the step, without a place. */
export function printFailure(message: string): string {
  return printCommand("error", message);
}

function printCommand(kind: "notice" | "warning" | "error", message: string): string {
  const text = escapeLongText(message, MAX_MESSAGE).replaceAll("%", "%25");
  return `::${kind} title=schemagate::${text}\n`;
}

const MAX_MESSAGE = 2000;
