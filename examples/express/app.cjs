// @ts-check
const { appendFile } = require("node:fs/promises");
const express = require("express");
const { diagnosticToJson, evaluate, readEvidence } = require("patuh");
const { createRecord } = require("patuh/audit");

/**
 * Scores a submitted form: `subject`, `name`, and a field `answers.parking` for each indicator that was filled in.
 * The outcome and its record are in `response.locals`; a form that does not fit is answered with 422.
 *
 * @param {import("patuh").Rubric} rubric
 * @param {() => string} now the date or instant that the record gets
 * @returns {import("express").RequestHandler}
 */
function scoreForm(rubric, now) {
  return (request, response, next) => {
    const read = readEvidence(rubric, evidenceOf(request.body));
    const outcome = read.ok ? evaluate(rubric, read.evidence) : null;
    const said = [...read.diagnostics, ...(outcome?.diagnostics ?? [])];
    // Evidence that fits may give no score as well, where the rubric lets a missing answer stop it.
    if (!read.ok || said.some(({ severity }) => severity === "error")) {
      const diagnostics = said.map((one) => diagnosticToJson(one, null, "id"));
      response.status(422).json({ subject: read.subject, diagnostics });
      return;
    }
    response.locals["outcome"] = outcome;
    response.locals["record"] = createRecord(rubric, read.evidence, { at: now() });
    next();
  };
}

/**
 * A field that was left empty is no answer; one that was sent twice is a list. What no field is called goes to patuh as
 * well, which says that it is not known.
 *
 * @param {unknown} body
 */
function evidenceOf(body) {
  const form = new URLSearchParams(typeof body === "string" ? body : "");
  const given = [...new Set(form.keys())].flatMap((/** @type {string} */ key) => {
    const values = form.getAll(key).filter((value) => value !== "");
    return values.length === 0 ? [] : [{ key, value: values.length === 1 ? values[0] : values }];
  });
  const isAnswer = (/** @type {{ key: string }} */ { key }) => key.startsWith("answers.");
  const answers = given.filter(isAnswer).map(({ key, value }) => [key.slice("answers.".length), value]);
  const { name, subject, ...others } = Object.fromEntries(
    given.filter((one) => !isAnswer(one)).map(({ key, value }) => [key, value]),
  );
  const who = name === undefined ? subject : { id: subject, name };
  return { ...others, subject: who, answers: Object.fromEntries(answers) };
}

/**
 * Appends the record, one line of JSON: everything that is needed to compute the outcome again.
 *
 * @param {string} file
 * @returns {import("express").RequestHandler}
 */
function storeRecord(file) {
  return async (_request, response, next) => {
    await appendFile(file, `${response.locals["record"]}\n`);
    next();
  };
}

/**
 * What is wrong with a request as such: too large, broken off.
 *
 * @param {Error & { status?: number, type?: string }} error
 * @param {import("express").Request} _request
 * @param {import("express").Response} response
 * @param {import("express").NextFunction} _next Express knows it by its four parameters
 */
function answerFault(error, _request, response, _next) {
  const status = error.status ?? 500;
  if (status >= 500) console.error(error);
  response.status(status).json({ status, error: error.type ?? "internal" });
}

/**
 * @param {{ rubric: import("patuh").Rubric, file: string, now: () => string }} options
 * @returns {import("express").Express}
 */
function buildApp({ rubric, file, now }) {
  const app = express();
  app.disable("x-powered-by");
  // As text: `express.urlencoded` leaves out a field called `__proto__` without a word.
  const form = express.text({ type: "application/x-www-form-urlencoded", limit: "20kb" });
  app.post("/assessments", form, scoreForm(rubric, now), storeRecord(file), (_request, response) => {
    const { subject, score, category, range } = response.locals["outcome"];
    response.status(201).json({ subject, score, category, range });
  });
  app.use(answerFault);
  return app;
}

module.exports = { buildApp, scoreForm, storeRecord };
