/**
 * Why a stored judgement came out as it did: what each rule saw, that the same edition comes to the same words again, and
 * how often rules are used at all. Nothing is judged anew here that counts.
 */
package yicheng.rulebook.explain;
