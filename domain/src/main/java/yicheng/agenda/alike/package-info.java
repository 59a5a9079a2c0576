/** Topics that read like one another, found by the sentence of the rule book that says how alike is alike (3.2.rank.dup). */
package yicheng.agenda.alike;
