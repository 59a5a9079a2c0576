/**
 * Who is who: departments in their order, people and the posts they hold from when until when, the leaders' portfolios,
 * rooms and delegations, kept as one organisation with a version. It says who holds what on a day, not what that allows.
 */
package yicheng.people;
