/** Explanations against the judge, on rules that join facts. */
package yicheng.rules.explain;
