/**
 * The pages on the office itself: departments in their order, people and their posts, portfolios, rooms and delegations,
 * and the table that brings all of it in at once. Each shows the version it was made from, so that nobody overwrites
 * another unseen.
 */
package yicheng.web.pages.people;
