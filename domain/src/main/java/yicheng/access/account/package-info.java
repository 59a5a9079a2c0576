/**
 * The life of an account: the first one when an office is set up, those the system administrator opens, their passwords
 * and their end. Nobody can close his own, and no password is known to anyone but its owner for longer than it takes him
 * to sign in.
 */
package yicheng.access.account;
