import { splitWords } from "./name-case.ts";

const DURATIONS: ReadonlySet<string> = new Set(
  "elapsed response processing run lead wait waiting prep travel up down execution load idle total average avg cooking delivery service start_up zone".split(
    " ",
  ),
);

/** Whether a name says that its value is a point in time: `created_at`, `eventTimestamp`, `login_ts`, `sale_time`. */
export function isInstantName(name: string): boolean {
  // Most names can be told apart without splitting them.
  if (!/(?:at|ts|time|timestamp)$/i.test(name)) return false;
  const words = listWords(name);
  const before = words.at(-2) ?? "";
  switch (words.at(-1)) {
    case "timestamp":
      return true;
    case "ts":
      return before !== "";
    case "at":
      return before.endsWith("ed") || before === "sent" || before === "paid";
    case "time":
      return before !== "" && !DURATIONS.has(before);
    default:
      return false;
  }
}

const MONEY: ReadonlySet<string> = new Set(
  "amount price tax fee cost balance salary revenue subtotal payment surcharge cents pence minor".split(" "),
);
const MONEY_END = new RegExp(`(?:${[...MONEY].join("|")})$`, "i");

/** Whether a name says that its value is money: `price`, `totalAmount`, `amount_cents`. */
export function isMoneyName(name: string): boolean {
  // The last word alone decides, and most names can be told apart without splitting them.
  return MONEY_END.test(name) && MONEY.has(listWords(name).at(-1) ?? "");
}

const NUMBERINGS: ReadonlySet<string> = new Set(["id", "seq", "sequence", "epoch", "offset"]);

/** Whether a name says that its value is given out one after the other: `order_id`, `seq`. */
export function isNumberingName(name: string): boolean {
  return NUMBERINGS.has(listWords(name).at(-1) ?? "");
}

function listWords(name: string): readonly string[] {
  return splitWords(name).map((word) => word.toLowerCase());
}
