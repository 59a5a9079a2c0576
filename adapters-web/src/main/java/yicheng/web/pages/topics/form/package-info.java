/**
 * The form of a topic that is kept: it saves itself, is judged while one types, says when somebody else changed it
 * meanwhile, and is signed and handed in. Its fields and their judgement are those of the self-check.
 */
package yicheng.web.pages.topics.form;
