/**
 * The rule book behind the domain's ports, on Drools. {@link yicheng.rules.DroolsRuleBench} takes the files of a book
 * through the gate, builds and tries it; {@link yicheng.rules.DroolsRuleBook} answers from the result. Chapters are
 * handed in: nothing here knows what any of them is about.
 */
package yicheng.rules;
