/**
 * {@code /topics/{id}/verdicts} and {@code /rules/statistics}: why a stored judgement came out as it did, that it comes out the
 * same again, and how rules are used. Nothing is judged here that counts.
 */
package yicheng.web.api.rulebook.explain;
