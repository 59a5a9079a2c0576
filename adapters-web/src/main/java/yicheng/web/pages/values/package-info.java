/**
 * The page 参数: the values of the rule book, changed inside their sentences by people who never open a file. What may
 * stand in a sentence, and what becomes of the draft, the domain says.
 */
package yicheng.web.pages.values;
