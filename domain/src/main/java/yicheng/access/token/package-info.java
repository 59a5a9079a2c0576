/**
 * API tokens: everybody issues his own, signed in; a token makes no tokens. It acts as the person it belongs to, within the
 * scopes and the days it was given.
 */
package yicheng.access.token;
