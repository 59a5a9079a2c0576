/**
 * How people and systems get in: accounts with a hashed password, sessions, API tokens with scopes. It says who somebody
 * is; what that person may do is decided in {@code people.rights}.
 */
package yicheng.access;
