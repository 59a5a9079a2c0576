/**
 * Benchmarks. Each prints a ratio against a baseline measured in the same run; no test asserts a time. README says how to
 * run them.
 */
package yicheng.app.bench;
