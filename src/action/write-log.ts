import { randomUUID } from "node:crypto";
import { escapeLongText } from "../reporters/escape-text.ts";

/** Columns of the log's page. */
export const LOG_WIDTH = 120;

/**
 * The part of the step's log that is for people. A runner obeys commands in what a step prints, so it stands where it
 * obeys none; the word that ends this part cannot be known beforehand.
 */
export function printForPeople(text: string): string {
  const word = randomUUID();
  return `::stop-commands::${word}\n${text}::${word}::\n`;
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
