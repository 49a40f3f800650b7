/** For programs whose bundler takes rubrics in (`patuh/plugin`) without `allowArbitraryExtensions` and the types of each. */
declare module "*.rubric" {
  import type { Rubric } from "patuh";

  const rubric: Rubric;
  export default rubric;
}
