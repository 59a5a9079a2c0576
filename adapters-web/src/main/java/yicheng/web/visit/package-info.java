/**
 * Who asks: the session behind a browser's cookie or the API token of another system, and the guards that go with them
 * (sign in first, a password that must be changed, no form from another site). What the one who asks may do is decided
 * in the domain, not here.
 */
package yicheng.web.visit;
