const NEUTRAL =
  /(?:^|_)(?:UNKNOWN|UNSPECIFIED|UNDEFINED|UNRECOGNI[SZ]ED|UNSET|NOT_?SET|OTHER|NONE|MISSING|DEFAULT|INVALID|NA)(?:_|$)/i;

/** Whether a symbol stands for "no known value" rather than for a state of the business. */
export function isNeutralSymbol(symbol: string): boolean {
  return NEUTRAL.test(symbol);
}
