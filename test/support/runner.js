// Runs test files one after another in this process, each module of ours and of packages loaded once for all of them: Jest's
// own runner loads them anew for each file, which took a quarter of the suite's time.
import { jestExpect } from "@jest/expect";
import { createEmptyTestResult } from "@jest/test-result";
import * as circus from "jest-circus";
import { formatResultsErrors } from "jest-message-util";
import { pathToFileURL } from "node:url";
import "./typescript.js";

const { describe, it, test, beforeAll, afterAll, beforeEach, afterEach } = circus;
Object.assign(globalThis, { describe, it, test, beforeAll, afterAll, beforeEach, afterEach, expect: jestExpect });
Error.stackTraceLimit = 100;

export default class OneProcessRunner {
  #config;

  constructor(globalConfig) {
    this.#config = globalConfig;
  }

  async runTests(tests, watcher, onStart, onResult, onFailure) {
    for (const one of tests) {
      if (watcher.isInterrupted()) return;
      await onStart(one);
      try {
        await onResult(one, await this.#run(one));
      } catch (error) {
        await onFailure(one, error);
      }
    }
  }

  async #run({ path, context: { config } }) {
    const start = Date.now();
    circus.resetState();
    const state = circus.getState();
    state.testTimeout = this.#config.testTimeout;
    if (this.#config.testNamePattern) state.testNamePattern = new RegExp(this.#config.testNamePattern, "i");
    await import(`${pathToFileURL(path)}?${start}`);
    const { testResults, unhandledErrors } = await circus.run();
    const end = Date.now();
    const results = testResults.map(resultOf);
    const count = (wanted) => results.filter(({ status }) => status === wanted).length;
    return {
      ...createEmptyTestResult(),
      testFilePath: path,
      testResults: results,
      numPassingTests: count("passed"),
      numFailingTests: count("failed"),
      numPendingTests: count("pending"),
      failureMessage: formatResultsErrors(results, config, this.#config, path),
      ...(unhandledErrors.length > 0 ? { testExecError: { message: unhandledErrors.join("\n") } } : {}),
      perfStats: { ...createEmptyTestResult().perfStats, start, end, runtime: end - start, slow: end - start > 5000 },
    };
  }
}

/** Result of a test as Jest reports it. */
function resultOf({ testPath, status, duration, errors, errorsDetailed, numPassingAsserts }) {
  const [, ...titles] = testPath;
  return {
    ancestorTitles: titles.slice(0, -1),
    title: titles.at(-1),
    fullName: titles.join(" "),
    status: status === "skip" ? "pending" : status === "done" ? (errors.length > 0 ? "failed" : "passed") : status,
    duration,
    failureMessages: errors,
    failureDetails: errorsDetailed,
    numPassingAsserts,
  };
}
