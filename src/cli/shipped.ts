/** The rubrics that ship with the package; the built command line stands one folder below the package. */
export const SHIPPED = new URL("../rubrics/", import.meta.url);
