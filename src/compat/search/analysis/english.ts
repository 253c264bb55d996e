/**
 * Words that a question is made of and that say nothing of its subject. Left out of queries (unless a query has no others);
 * the index keeps them. Single letters are what `it's`, `don't` and `we'll` leave behind.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about above after again against all also am an and any are as at be because been before being below between both but by can " +
    "cannot could d did didn do does doesn doing don down during each few for from further had has hasn have haven having he " +
    "her here hers herself him himself his how i if in into is isn it its itself just ll m me more most must my myself no nor " +
    "not now of off on once only or other ought our ours ourselves out over own please re s same she should shouldn so some such t " +
    "tell than that the their theirs them themselves then there these they this those through to too under until up us ve very was " +
    "wasn we were weren what when where whether which while who whom why will with won would wouldn you your yours yourself yourselves"
  ).split(" "),
);
